package org.cecps.portal.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words that tell one haulier or person from another only a little, since so many names have them. */
final class CommonWords {

    private static final Pattern OF_THE_TRADE =
            Pattern.compile("(trans(port.*|portes?|)|logist.*|spedi.*|expedi.*|cargo|kargo"
                    + "|haul.*|freight|fracht.*|expres.*|inter(nat|nac|naz).*|m(iedzyn|ezin|edzin)arod.*|gr(o?up|uppe|upo|uppo|oupe).*"
                    + "|euro?|europ.*|evrop.*|truck.*|trucking|road|lines?|servi[cs].*|company|co|prevoz.*|perevoz.*|doprav.*"
                    + "|szallit.*|fuvar.*|nakliy.*|tasimac.*|lojistik|metafor.*|kuljetus.*|akeri.*|vervoer.*|veze?jimas"
                    + "|holding.*|trad(e|ing)|firm[ay]|przeds.*|uslug.*|handl.*|import|export|bros|brothers|sons?|synowie|sohne"
                    + "|gebr.*|hermanos|fils|figli|fratelli|uk|ltd)");

    private static final Set<String> JOINING =
            Set.of("and", "und", "et", "och", "og", "i", "y", "e", "es", "en", "ja", "ve", "un", "ir", "in", "si", "a");

    private static final Set<String> PARTICLES =
            Set.of("al", "el", "van", "von", "der", "den", "de", "da", "di", "du", "la", "le", "ter", "bin", "ibn");

    private CommonWords() {}

    /** Whether a word says only what the company trades in, or is a particle of a name. */
    static boolean has(String word) {
        return PARTICLES.contains(word) || OF_THE_TRADE.matcher(word).matches();
    }

    /** The words without an "and" between two others, in any language, since it is also written as a sign. */
    static List<String> without(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || i == words.size() - 1 || !JOINING.contains(words.get(i)))
                .mapToObj(words::get)
                .toList();
    }
}
