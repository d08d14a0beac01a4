package chairtime.activity;

/**
 * What claims earn, by the tariffs and settings as they were when it was loaded: no question goes to the database, so
 * that millions of claims can be priced. Acceptance decides the tariff, completion the year. Safe for several threads.
 */
public interface CoursePricing {

    /** What the claim of that course earns. */
    Earned earned(Course course);

    /**
     * Ten-thousandths of a unit that the New Patient Premium adds when the course is of a new patient; 0 outside its
     * window, for other than banded courses and without a rate. For urgent courses a setting decides.
     */
    long newPatientTenThousandths(Course course);
}
