package org.cecps.portal.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two texts are, from 0 to 1; the same whichever comes first. */
final class Likeness {

    private static final double WORDS_ALIKE_FROM = 0.8;
    private static final double INITIAL = 0.8;
    private static final double COMMON_WORD = 0.3;

    private Likeness() {}

    /** A pair of words and how alike they are. */
    private record Pair(String first, String second, double alike) {}

    /** The share of letters that need no change: one less for each letter put in, left out, put for another or swapped with the next. */
    static double ofLetters(String first, String second) {
        int longer = Math.max(first.length(), second.length());
        return longer == 0 ? 0 : 1 - (double) distance(first, second) / longer;
    }

    /** The number of slips between two texts: a letter put in, left out, put for another or swapped with the next. */
    static int distance(String first, String second) {
        int[][] steps = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, first, second, i, j);
            }
        }
        return steps[first.length()][second.length()];
    }

    private static int step(int[][] steps, String first, String second, int i, int j) {
        boolean same = first.charAt(i - 1) == second.charAt(j - 1);
        int best = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }

    /** The share of words that have one like it on the other side; common ones count little, and an initial stands for a name. */
    static double ofWords(List<String> first, List<String> second) {
        List<String> ours = new ArrayList<>(first);
        List<String> theirs = new ArrayList<>(second);
        double shared = 0;
        double matched = 0;
        for (Pair pair : pairs(first, second)) {
            if (ours.contains(pair.first()) && theirs.contains(pair.second())) {
                ours.remove(pair.first());
                theirs.remove(pair.second());
                double weight = (weight(pair.first()) + weight(pair.second())) / 2;
                shared += weight * pair.alike();
                matched += weight;
            }
        }
        double all = matched + weight(ours) + weight(theirs);
        return all == 0 ? 0 : shared / all;
    }

    /** The numbers that stand in one name only. */
    static boolean otherNumbers(List<String> first, List<String> second) {
        return !numbers(first).equals(numbers(second));
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new HashSet<>(words);
        numbers.removeIf(word -> !word.matches("[0-9]+"));
        return numbers;
    }

    /** All pairs of words that are alike, the best first; the order does not depend on which name came first. */
    private static List<Pair> pairs(List<String> first, List<String> second) {
        List<Pair> pairs = new ArrayList<>();
        first.forEach(ours -> second.forEach(theirs -> pairs.add(new Pair(ours, theirs, alike(ours, theirs)))));
        pairs.removeIf(pair -> pair.alike() == 0);
        pairs.sort((one, other) -> {
            int byLikeness = Double.compare(other.alike(), one.alike());
            return byLikeness != 0 ? byLikeness : sorted(one).compareTo(sorted(other));
        });
        return pairs;
    }

    private static String sorted(Pair pair) {
        String[] words = {pair.first(), pair.second()};
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static double alike(String first, String second) {
        boolean initial = Math.min(first.length(), second.length()) == 1 && first.charAt(0) == second.charAt(0);
        if (initial && !first.equals(second)) {
            return INITIAL;
        }
        double letters =
                Math.max(ofLetters(first, second), ofLetters(LatinLetters.sound(first), LatinLetters.sound(second)));
        return letters < WORDS_ALIKE_FROM ? 0 : letters;
    }

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(Likeness::weight).sum();
    }

    private static double weight(String word) {
        return CommonWords.has(word) ? COMMON_WORD : 1;
    }
}
