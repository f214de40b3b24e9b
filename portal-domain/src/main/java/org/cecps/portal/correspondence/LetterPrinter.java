package org.cecps.portal.correspondence;

import java.util.List;
import org.cecps.portal.access.AccessCode;
import org.jspecify.annotations.Nullable;

/** Turns what a letter says into a document that can be printed and read aloud. */
public interface LetterPrinter {

    /**
     * A tagged PDF of the contents one after the other.
     *
     * @param contents what it says, each in its language
     * @param code the code of this copy, or null for the copy that the portal shows
     */
    byte[] print(List<LetterContent> contents, @Nullable AccessCode code);
}
