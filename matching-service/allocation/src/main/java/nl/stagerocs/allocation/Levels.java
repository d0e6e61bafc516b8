package nl.stagerocs.allocation;

/** In which order a generous matching makes things few: nobody without a place, per band; bad choices, the last first; companies above their quota, the furthest first. */
record Levels(int bands, int longest) {

    /** The level of what is not counted. */
    static final int NEVER = 0;

    static Levels of(Market market) {
        int students = market.students();
        return new Levels(students == 0 ? 0 : market.bands()[students - 1] + 1, Math.max(1, market.longest()));
    }

    int count() {
        return bands + longest - 1 + GenerousMatching.SHARED;
    }

    int ofBand(int band) {
        return band + 1;
    }

    int ofChoice(int choice) {
        return choice == 0 ? NEVER : bands + longest - choice;
    }

    int above(int students) {
        return students == 0 ? NEVER : bands + longest + GenerousMatching.SHARED - students;
    }
}
