package chairtime.activity;

/** Kinds of courses of treatment as the published months count them. */
public enum CourseKind {
    BAND_1,
    /** With its parts a, b and c since they are told apart. */
    BAND_2,
    BAND_3,
    /** Courses without one of those bands. */
    OTHER,
    URGENT
}
