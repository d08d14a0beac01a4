package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a code of NHS 111 means from a day on; for every commissioner, or as one of them reads it. Rules section 3.3. */
@Entity
@Table(name = "reference_disposition")
public class Disposition {

    /** Stands for every commissioner that does not read the code otherwise. */
    public static final String EVERY_COMMISSIONER = "*";

    private static final int WORDS_MAX_LENGTH = 200;
    private static final int MOST_MINUTES = 28 * 24 * 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String commissionerCode;
    private String code;
    private LocalDate validFrom;
    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyCategory category;

    private int minutes;
    private boolean doubtful;

    protected Disposition() {}

    /** A commissioner's own reading from that day on. */
    public static Disposition own(String commissionerCode, String code, LocalDate validFrom) {
        new Faults()
                .demand(code.matches("Dx\\d{1,5}"), "code", "A disposition code looks like Dx20.")
                .refuseIfAny();
        Disposition own = new Disposition();
        own.commissionerCode = commissionerCode;
        own.code = code;
        own.validFrom = validFrom;
        return own;
    }

    /** Means that, beyond doubt. */
    public void take(LocalDate today, String meaning, UrgencyCategory asCategory, Duration within) {
        new Faults()
                .demand(!validFrom.isBefore(today), "validFrom", "A new meaning holds from today or a later day on.")
                .demand(
                        !meaning.isBlank() && meaning.length() <= WORDS_MAX_LENGTH,
                        "words",
                        "Say in at most 200 characters what the code means.")
                .demand(
                        within.toMinutes() > 0 && within.toMinutes() <= MOST_MINUTES,
                        "within",
                        "A code asks for care within 1 minute to 28 days.")
                .refuseIfAny();
        words = meaning.strip();
        category = asCategory;
        minutes = Math.toIntExact(within.toMinutes());
        doubtful = false;
    }

    public String code() {
        return code;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String words() {
        return words;
    }

    public UrgencyCategory category() {
        return category;
    }

    public Duration within() {
        return Duration.ofMinutes(minutes);
    }

    public boolean isDoubtful() {
        return doubtful;
    }

    public boolean isOwn() {
        return !commissionerCode.equals(EVERY_COMMISSIONER);
    }
}
