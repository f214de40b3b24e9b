package org.cecps.portal.web.notice;

import org.jspecify.annotations.Nullable;

/** The access code as typed into its four boxes, or all of it into the first. */
public class TypedCode {

    private @Nullable String first;
    private @Nullable String second;
    private @Nullable String third;
    private @Nullable String fourth;

    /** All that was typed, one box after the other. */
    String whole() {
        return text(first) + text(second) + text(third) + text(fourth);
    }

    /** The first box. */
    public @Nullable String getFirst() {
        return first;
    }

    /** Keeps the first box. */
    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    /** The second box. */
    public @Nullable String getSecond() {
        return second;
    }

    /** Keeps the second box. */
    public void setSecond(@Nullable String second) {
        this.second = second;
    }

    /** The third box. */
    public @Nullable String getThird() {
        return third;
    }

    /** Keeps the third box. */
    public void setThird(@Nullable String third) {
        this.third = third;
    }

    /** The fourth box. */
    public @Nullable String getFourth() {
        return fourth;
    }

    /** Keeps the fourth box. */
    public void setFourth(@Nullable String fourth) {
        this.fourth = fourth;
    }

    private static String text(@Nullable String box) {
        return box == null ? "" : box;
    }
}
