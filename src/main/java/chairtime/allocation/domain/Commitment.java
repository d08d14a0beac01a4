package chairtime.allocation.domain;

import chairtime.platform.FinancialYear;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How many courses a commissioner has committed to deliver in a financial year on top of its baseline. */
@Entity
@Table(name = "allocation_commitment")
public class Commitment {

    private static final int MOST = 10_000_000;
    private static final int SOURCE_MAX_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;
    private int startYear;
    private int extra;
    private int baseline;
    private String source;

    protected Commitment() {}

    /** One of that year, to be filled in. */
    public static Commitment of(String commissionerCode, FinancialYear year) {
        Commitment commitment = new Commitment();
        commitment.commissionerCode = commissionerCode;
        commitment.startYear = year.startYear();
        return commitment;
    }

    /** Takes the figures over, checked. */
    public void take(int extraCourses, int baselineCourses, String from) {
        new Faults()
                .demand(extraCourses > 0 && extraCourses <= MOST, "extra", "Give how many courses are to come on top.")
                .demand(
                        baselineCourses >= 0 && baselineCourses <= MOST,
                        "baseline",
                        "Give how many there were in the 12 months to June 2024; 0 when there were none.")
                .demand(
                        !from.isBlank() && from.length() <= SOURCE_MAX_LENGTH,
                        "source",
                        "Say in at most 300 characters where the figures stand.")
                .refuseIfAny();
        extra = extraCourses;
        baseline = baselineCourses;
        source = from.strip();
    }

    public int extra() {
        return extra;
    }

    public int baseline() {
        return baseline;
    }

    public String source() {
        return source;
    }
}
