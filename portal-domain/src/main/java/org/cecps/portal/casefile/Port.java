package org.cecps.portal.casefile;

/** Where vehicles are searched (R figures 24 and 25; FACTS L.7). Names of places are the same in every language. */
public enum Port {
    /** Calais, UK control in France. */
    CALAIS("Calais"),
    /** Coquelles, UK control in France. */
    COQUELLES("Coquelles"),
    /** Dunkerque, UK control in France. */
    DUNKERQUE("Dunkerque"),
    /** Dover Eastern Docks. */
    DOVER("Dover Eastern Docks"),
    /** Portsmouth. */
    PORTSMOUTH("Portsmouth"),
    /** Newhaven. */
    NEWHAVEN("Newhaven"),
    /** Tilbury. */
    TILBURY("Tilbury"),
    /** Harwich. */
    HARWICH("Harwich"),
    /** Holyhead. */
    HOLYHEAD("Holyhead"),
    /** Liverpool South Docks. */
    LIVERPOOL("Liverpool South Docks"),
    /** Immingham. */
    IMMINGHAM("Immingham"),
    /** North Shields. */
    NORTH_SHIELDS("North Shields"),
    /** Hull. */
    HULL("Hull"),
    /** Heysham. */
    HEYSHAM("Heysham"),
    /** Plymouth. */
    PLYMOUTH("Plymouth"),
    /** Teesside. */
    TEESSIDE("Teesside"),
    /** Felixstowe. */
    FELIXSTOWE("Felixstowe"),
    /** Poole. */
    POOLE("Poole"),
    /** Purfleet. */
    PURFLEET("Purfleet");

    private final String placeName;

    Port(String placeName) {
        this.placeName = placeName;
    }

    /** The name of the place. */
    public String placeName() {
        return placeName;
    }
}
