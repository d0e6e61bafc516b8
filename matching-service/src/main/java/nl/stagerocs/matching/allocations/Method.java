package nl.stagerocs.matching.allocations;

/** How students are distributed. */
enum Method {
    /** In turn, or by asking where places rank their own way: nobody gains by a list that is not the own wish. */
    A,
    /** The fairest ranks: nobody left out who need not be, and as few as can be low on their list. */
    B
}
