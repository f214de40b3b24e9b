package org.cecps.portal.web.internal;

import java.math.BigDecimal;

/** Figures in the text format of Prometheus: a name with its help and type, then its values. */
final class Exposition {

    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Begins a figure that only grows until the node starts again. */
    void counter(String name, String help) {
        begin(name, help, "counter");
    }

    /** Begins a figure that goes up and down. */
    void gauge(String name, String help) {
        begin(name, help, "gauge");
    }

    private void begin(String name, String help, String type) {
        this.name = name;
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    /**
     * A value of the figure.
     *
     * @param labels names and values in turn; none of them has a character that would need escaping
     */
    void value(Number value, String... labels) {
        text.append(name);
        for (int i = 0; i < labels.length; i += 2) {
            text.append(i == 0 ? '{' : ',');
            text.append(labels[i]).append("=\"").append(labels[i + 1]).append('"');
        }
        if (labels.length > 0) {
            text.append('}');
        }
        text.append(' ')
                .append(new BigDecimal(value.toString()).toPlainString())
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
