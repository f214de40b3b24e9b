package org.cecps.portal.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file's name as it may be kept and shown: no path, no control characters, none that turn the direction of writing (which
 * would show {@code gpj.exe} as {@code exe.jpg}), not longer than 255. Joiners that Persian or Hindi names need stay.
 */
final class SafeName {

    private static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200c\\u200d]]]");

    private SafeName() {}

    static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = UNWANTED.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (name.length() > LONGEST) {
            int dot = name.lastIndexOf('.');
            String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
            String start = name.substring(0, LONGEST - extension.length());
            boolean cutsCharacter = Character.isHighSurrogate(start.charAt(start.length() - 1));
            name = (cutsCharacter ? start.substring(0, start.length() - 1) : start) + extension;
        }
        return name.isEmpty() ? "?" : name;
    }
}
