package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.SchemeTermsTable;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.staff.StaffAccounts;
import org.cecps.portal.terms.FigureOverride;
import org.cecps.portal.terms.SchemeTermsService;
import org.cecps.portal.terms.SetFigure;
import org.cecps.portal.terms.TermsRefusal;
import org.cecps.portal.translations.Texts;
import org.cecps.portal.web.support.FormErrors;

/** Every figure of the scheme, and for an administrator the form that settles one which the sources leave open. */
@Named
@RequestScoped
public class TermsBacking {

    private static final String FIGURE = "figure";
    private static final String VALUE = "value";
    private static final String FROM = "from";
    private static final String REASON = "reason";

    @Inject
    private CurrentStaff staff;

    @Inject
    private SchemeTermsService terms;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private FormErrors errors;

    private final ReviewTexts texts = new ReviewTexts();
    private final Map<String, String> values = new LinkedHashMap<>();
    private List<FigureLine> figures = List.of();
    private List<SettledLine> settled = List.of();

    @PostConstruct
    void load() {
        List<SchemeTermsTable.Row> rows = terms.rows(staff.actor());
        figures =
                Arrays.stream(Figure.values()).map(figure -> line(figure, rows)).toList();
        Map<String, String> names = accounts.names();
        settled = terms.history(staff.actor()).stream()
                .map(override -> line(override, names))
                .toList();
    }

    /** Settles the figure, or says beside each field what is wrong. */
    public void set() {
        values.replaceAll((field, value) -> Objects.requireNonNullElse(value, ""));
        Optional<Figure> figure = figure();
        Optional<Integer> value =
                figure.flatMap(chosen -> typed(() -> SetFigure.typedValue(chosen, values.getOrDefault(VALUE, ""))));
        Optional<LocalDate> from = from();
        Optional<String> reason = typed(() -> SetFigure.typedReason(values.getOrDefault(REASON, "")));
        if (figure.isPresent() && value.isPresent() && from.isPresent() && reason.isPresent()) {
            try {
                terms.set(staff.actor(), new SetFigure(figure.get(), value.get(), from.get(), reason.get()));
                ReviewPage.go("terms");
            } catch (Refused refused) {
                show(refused);
            }
        }
    }

    private Optional<Figure> figure() {
        Optional<Figure> chosen = Arrays.stream(Figure.values())
                .filter(figure -> figure.name().equals(values.get(FIGURE)))
                .findFirst();
        if (chosen.isEmpty()) {
            show(TermsRefusal.NO_FIGURE.refused());
        }
        return chosen;
    }

    private <T> Optional<T> typed(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (Refused refused) {
            show(refused);
            return Optional.empty();
        }
    }

    private Optional<LocalDate> from() {
        try {
            return Optional.of(LocalDate.parse(values.getOrDefault(FROM, "").strip()));
        } catch (DateTimeParseException e) {
            show(TermsRefusal.NO_DATE.refused());
            return Optional.empty();
        }
    }

    private void show(Refused refused) {
        String field = switch (refused.refusal() instanceof TermsRefusal refusal ? refusal : TermsRefusal.NO_FIGURE) {
            case NO_NUMBER, NOT_NOUGHT, TOO_GREAT -> VALUE;
            case NO_DATE, DAY_PASSED -> FROM;
            case REASON_TOO_SHORT, REASON_TOO_LONG -> REASON;
            case NO_FIGURE, SETTLED_BY_SOURCES, NOT_ADMINISTRATOR, NOT_STAFF -> FIGURE;
        };
        errors.add(field, texts.of(refused.refusal().key(), refused.arguments().toArray()));
    }

    private FigureLine line(Figure figure, List<SchemeTermsTable.Row> rows) {
        List<SchemeTermsTable.Row> byDate =
                rows.stream().filter(row -> row.figure() == figure).toList();
        return new FigureLine(
                key(figure),
                byDate.stream()
                        .map(row -> new FigureLine.Value(
                                written(figure, row.value()), written(row.effectiveFrom()), !row.confirmed()))
                        .toList(),
                byDate.stream().map(SchemeTermsTable.Row::source).distinct().toList());
    }

    private SettledLine line(FigureOverride override, Map<String, String> names) {
        return new SettledLine(
                key(override.figure()),
                written(override.figure(), override.before()),
                written(override.figure(), override.value()),
                written(override.effectiveFrom()),
                override.reason(),
                names.getOrDefault(override.by(), override.by()),
                texts.moment(override.at()));
    }

    private String written(Figure figure, int value) {
        return figure.unit() == Figure.Unit.PENCE
                ? texts.money(Money.ofPence(value))
                : texts.of(Texts.key("review.terms.value.", figure.unit()), value);
    }

    private String written(LocalDate from) {
        return from.equals(LocalDate.MIN) ? texts.of("review.terms.atFirst") : texts.date(from);
    }

    private static String key(Figure figure) {
        return Texts.key("review.figure.", figure);
    }

    /** Every figure. */
    public List<FigureLine> getFigures() {
        return figures;
    }

    /** What administrators have set, newest first. */
    public List<SettledLine> getSettled() {
        return settled;
    }

    /** The figures that may be set. */
    public List<SelectItem> getOpen() {
        return Arrays.stream(Figure.values())
                .filter(Figure::isToBeConfirmed)
                .map(figure -> new SelectItem(figure.name(), texts.of(key(figure))))
                .toList();
    }

    /** What is typed, by field. */
    public Map<String, String> getValues() {
        return values;
    }
}
