package nl.stagerocs.matching.students;

import java.util.stream.Stream;

/** How a student travels, which says what is within reach. */
enum Transport {
    BICYCLE("fiets"),
    PUBLIC_TRANSPORT("OV"),
    SCOOTER("scooter"),
    CAR("auto");

    private final String word;

    Transport(String word) {
        this.word = word;
    }

    /** The words of the school's list. */
    static String[] words() {
        return Stream.of(values()).map(Transport::toString).toArray(String[]::new);
    }

    /** The one that the school's list calls so. */
    static Transport called(String word) {
        return Stream.of(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** As it stands in the school's list. */
    @Override
    public String toString() {
        return word;
    }
}
