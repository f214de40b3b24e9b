package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.jspecify.annotations.Nullable;

/** An assessment of means in the words of one language, the same for pages, letters and other systems. */
public final class MeansExplanation {

    private MeansExplanation() {}

    /** A company's: its size and reduction, each test, and the rate; or all that is missing. */
    public static List<String> of(CompanyMeans.Assessment assessment, Language language) {
        Texts texts = Texts.in(language);
        if (assessment instanceof CompanyMeans.Sized sized) {
            List<String> lines = new ArrayList<>();
            lines.add(texts.of(sized.size().key(), sized.percent()));
            sized.tests().forEach(tested -> lines.add(line(tested, texts)));
            addRate(sized.rate(), lines, texts);
            return List.copyOf(lines);
        }
        return missing(((CompanyMeans.Incomplete) assessment).missing(), 0, texts);
    }

    /** A driver's own: the sum by income and the rate; or all that is missing. */
    public static List<String> of(DriverMeans.Assessment assessment, Language language) {
        Texts texts = Texts.in(language);
        if (assessment instanceof DriverMeans.Income income) {
            List<String> lines = new ArrayList<>();
            lines.add(Wording.of(texts, "scheme.income", List.of(income.weeks(), income.sum(), income.payslips())));
            addRate(income.rate(), lines, texts);
            return List.copyOf(lines);
        }
        DriverMeans.Incomplete incomplete = (DriverMeans.Incomplete) assessment;
        return missing(incomplete.missing(), incomplete.needed(), texts);
    }

    /** What a driver may be asked to pay, each way with its amount. */
    public static List<String> of(DriverContribution contribution, Language language) {
        Texts texts = Texts.in(language);
        return contribution.options().stream()
                .map(option -> Wording.of(texts, option.basis().key(), List.of(option.amount())))
                .toList();
    }

    private static String line(CompanyMeans.Tested tested, Texts texts) {
        String key = tested.test().key(tested.met());
        if (tested.test() == SizeTest.HEADCOUNT) {
            return texts.of(key, tested.value(), tested.limit());
        }
        return texts.of(
                key,
                Wording.amount(texts, tested.value(), ExchangeRate.EUR),
                Wording.amount(texts, BigDecimal.valueOf(tested.limit()), ExchangeRate.EUR));
    }

    private static void addRate(@Nullable ExchangeRate rate, List<String> lines, Texts texts) {
        if (rate != null) {
            lines.add(texts.of("scheme.rate", Wording.rate(texts, rate), rate.day()));
        }
    }

    private static List<String> missing(Set<MissingMeans> missing, int needed, Texts texts) {
        return missing.stream()
                .sorted(Comparator.naturalOrder())
                .map(what -> texts.of(what.key(), needed))
                .toList();
    }
}
