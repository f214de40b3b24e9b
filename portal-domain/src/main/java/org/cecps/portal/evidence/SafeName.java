package org.cecps.portal.evidence;

import java.text.Normalizer;

/** A file's name as it may be shown: no path, no control or direction characters, not longer than 255. */
final class SafeName {

    private static final int LONGEST = 255;

    private SafeName() {}

    static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (name.length() > LONGEST) {
            int dot = name.lastIndexOf('.');
            String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
            name = name.substring(0, LONGEST - extension.length()) + extension;
        }
        return name.isEmpty() ? "?" : name;
    }
}
