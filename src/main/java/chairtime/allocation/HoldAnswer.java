package chairtime.allocation;

/** What came of asking for a seat. */
public enum HoldAnswer {
    /** The seat is held for the referral; it may have been before. */
    HELD,
    /** Somebody else has every seat of the slot. */
    TAKEN,
    /** The referral has a seat in another slot; it must be given back first. */
    HAS_ANOTHER_SEAT,
    /** The slot was closed, or there is none of that number. */
    CLOSED,
    /** The slot has begun, or would before the hold ends. */
    TOO_LATE
}
