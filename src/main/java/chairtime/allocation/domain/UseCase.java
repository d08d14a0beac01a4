package chairtime.allocation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a code means by which a message says what it asks for; for every commissioner, or as one of them reads it. */
@Entity
@Table(name = "reference_use_case")
public class UseCase {

    /** Stands for every commissioner that does not read the code otherwise. */
    public static final String EVERY_COMMISSIONER = "*";

    private static final int WORDS_MAX_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String commissionerCode;
    private String code;
    private LocalDate validFrom;
    private String words;
    private boolean taken;
    private boolean doubtful;

    protected UseCase() {}

    /** A commissioner's own reading from that day on. */
    public static UseCase own(String commissionerCode, String code, LocalDate validFrom) {
        new Faults()
                .demand(
                        code.matches("[A-Za-z0-9._-]{1,40}"),
                        "code",
                        "A code has at most 40 letters, digits, dots and hyphens.")
                .refuseIfAny();
        UseCase own = new UseCase();
        own.commissionerCode = commissionerCode;
        own.code = code;
        own.validFrom = validFrom;
        return own;
    }

    /** Means that, beyond doubt. */
    public void take(LocalDate today, String meaning, boolean messagesTaken) {
        new Faults()
                .demand(!validFrom.isBefore(today), "validFrom", "A new meaning holds from today or a later day on.")
                .demand(
                        !meaning.isBlank() && meaning.length() <= WORDS_MAX_LENGTH,
                        "words",
                        "Say in at most 200 characters what the code means.")
                .refuseIfAny();
        words = meaning.strip();
        taken = messagesTaken;
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

    public boolean isTaken() {
        return taken;
    }

    public boolean isDoubtful() {
        return doubtful;
    }

    public boolean isOwn() {
        return !commissionerCode.equals(EVERY_COMMISSIONER);
    }
}
