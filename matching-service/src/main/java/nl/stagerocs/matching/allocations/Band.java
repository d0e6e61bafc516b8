package nl.stagerocs.matching.allocations;

/** Who goes first (voorrang), whatever the lottery. A student whose own proposal was approved has a place already. */
enum Band {
    /** Somebody who needs a place near care or with certain support. */
    CARE,
    /** Somebody who twice before got nothing, or nothing of the first three choices. */
    THIRD_TRY,
    /** Everybody else. */
    ALL
}
