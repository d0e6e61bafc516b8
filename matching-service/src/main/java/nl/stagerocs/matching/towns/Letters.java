package nl.stagerocs.matching.towns;

/** How far two words are apart in letters. */
final class Letters {

    private static final int LETTERS_PER_ERROR = 4;
    private static final int MOST = 2;

    private Letters() {}

    /** How many errors a word of this length may have: none when it is very short. */
    static int mostErrors(String word) {
        return Math.min(MOST, word.length() / LETTERS_PER_ERROR);
    }

    /** The letters that are missing, too many or wrong between two words; two that changed places are one. */
    static int errors(String one, String other) {
        int[][] errors = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : fewest(errors, one, other, i, j);
            }
        }
        return errors[one.length()][other.length()];
    }

    private static int fewest(int[][] errors, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(errors[i - 1][j - 1] + wrong, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, errors[i - 2][j - 2] + 1) : fewest;
    }
}
