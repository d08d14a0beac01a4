package chairtime.allocation;

/** What a practice says of an appointment, as far as it decides what comes next. */
public enum Happened {
    /** The patient was seen and the outcome is known. */
    COMPLETED,
    /** The patient was seen; the outcome is still to come. */
    ATTENDED,
    /** The patient did not come, or was not brought. */
    MISSED,
    /** The appointment did not take place, or did not suit, so that the patient needs another. */
    LOST
}
