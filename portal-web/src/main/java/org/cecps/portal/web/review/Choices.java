package org.cecps.portal.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cecps.portal.casefile.Port;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.translations.Language;

/** What the lists of the team's forms offer. */
@Named
@ApplicationScoped
public class Choices {

    private final ReviewTexts texts = new ReviewTexts();

    /** The ports to choose from. */
    public List<SelectItem> getPorts() {
        return options(Port.values(), Port::placeName);
    }

    /** The capacities to choose from. */
    public List<SelectItem> getCapacities() {
        return options(Capacity.values(), one -> texts.named("notice.capacity.", one));
    }

    /** Person or company. */
    public List<SelectItem> getKinds() {
        return options(PartyKind.values(), one -> texts.named("review.intake.kind.", one));
    }

    /** The languages of letters. */
    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(one -> new SelectItem(one.tag(), one.englishName()))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** The countries, by their English names. */
    public List<SelectItem> getCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, new Locale("", code).getDisplayCountry(Locale.UK)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    private static <E extends Enum<E>> List<SelectItem> options(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new SelectItem(one.name(), label.apply(one)))
                .toList();
    }
}
