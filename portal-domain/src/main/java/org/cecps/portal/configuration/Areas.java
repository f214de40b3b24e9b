package org.cecps.portal.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The areas this node serves; the others are not there on it. */
@ApplicationScoped
public class Areas {

    static final String SETTING = "portal.areas";
    static final String ALL = "public,review,api,internal";

    private final Set<Area> served;

    /** For the container's proxy. */
    protected Areas() {
        this(ALL);
    }

    /** The areas of a list of names with commas between them. */
    @Inject
    public Areas(@ConfigProperty(name = SETTING, defaultValue = ALL) String names) {
        this.served =
                names(names).stream().flatMap(name -> Area.named(name).stream()).collect(Collectors.toSet());
    }

    /** Whether this node serves an area. */
    public boolean serves(Area area) {
        return served.contains(area);
    }

    static List<String> names(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }
}
