package org.cecps.portal.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the portal that a node may serve or not, so that the team's pages need not face the internet. */
public enum Area {
    /** The public pages. */
    PUBLIC,
    /** The team's pages, under {@code /review}. */
    REVIEW,
    /** What other systems use, under {@code /api}. */
    API,
    /** Health and metrics for who runs the portal, under {@code /internal}. */
    INTERNAL;

    /** Its name in {@code PORTAL_AREAS}, as in {@code review}. */
    public String settingName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The area of a name in {@code PORTAL_AREAS}. */
    static Optional<Area> named(String name) {
        return Arrays.stream(values())
                .filter(area -> area.settingName().equals(name))
                .findFirst();
    }
}
