package org.cecps.portal.web.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cecps.portal.objection.ObjectionGround;
import org.cecps.portal.objection.ObjectionRefusal;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** What the person objects to: everything that is true for them. */
@Named
@RequestScoped
public class GroundsBacking {

    @Inject
    private ObjectionDraft draft;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    private final Map<String, Boolean> ticked = new LinkedHashMap<>();

    /** Ticks what the draft has. */
    @PostConstruct
    void fill() {
        draft.grounds().forEach(ground -> ticked.put(ground.name(), true));
    }

    /**
     * A ground as the page shows it.
     *
     * @param name its id
     * @param label the ground
     * @param hint more about it
     */
    public record GroundChoice(String name, String label, String hint) {}

    /**
     * A group of grounds.
     *
     * @param title what they have in common
     * @param grounds the grounds
     */
    public record GroundGroup(String title, List<GroundChoice> grounds) {}

    /** The grounds in their groups. */
    public List<GroundGroup> getGroups() {
        return Arrays.stream(ObjectionGround.Group.values())
                .map(group -> new GroundGroup(
                        texts.named("objection.group.", group),
                        draft.offered().stream()
                                .filter(ground -> ground.group() == group)
                                .map(this::choice)
                                .toList()))
                .toList();
    }

    /** Which grounds are ticked, by name. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    /** Keeps the grounds and goes on. */
    public @Nullable String next() {
        List<ObjectionGround> chosen = chosen();
        if (chosen.isEmpty()) {
            errors.add("grounds", texts.of(ObjectionRefusal.NO_GROUND.key()));
            return null;
        }
        draft.keepGrounds(chosen);
        return draft.nextPage();
    }

    /** Keeps the grounds and goes back to the notice. */
    public String stop() {
        draft.keepGrounds(chosen());
        return "/notice?faces-redirect=true";
    }

    private List<ObjectionGround> chosen() {
        return draft.offered().stream()
                .filter(ground -> ticked.getOrDefault(ground.name(), false))
                .toList();
    }

    private GroundChoice choice(ObjectionGround ground) {
        return new GroundChoice(
                ground.name(),
                texts.named("objection.ground.", ground),
                texts.of(texts.key("objection.ground.", ground) + ".hint", draft.payslips()));
    }
}
