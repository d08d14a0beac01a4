package chairtime.directory.domain;

import chairtime.platform.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation that commissions dental care in an area, between two days, and its successor once it has ended. */
@Entity
@Table(name = "directory_commissioner")
public class Commissioner {

    @Id
    private String code = "";

    private String name = "";

    @Column(name = "name_month")
    private LocalDate nameMonth = LocalDate.EPOCH;

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "successor_code")
    private @Nullable String successorCode;

    @Version
    private long version;

    protected Commissioner() {}

    /**
     * Ends the commissioner with that day; whoever takes over stands in its place from the next.
     *
     * @throws RefusedException when the day is before its first, or it would succeed itself
     */
    public void endOn(LocalDate lastDay, @Nullable String successor) {
        if (lastDay.isBefore(validFrom)) {
            throw new RefusedException("validTo", "The last day is before the first; choose a later one.");
        }
        if (code.equals(successor)) {
            throw new RefusedException("successorCode", "A commissioner cannot succeed itself; choose another.");
        }
        validTo = lastDay;
        successorCode = successor;
    }

    /**
     * Takes the end back: it commissions on, and nobody takes over.
     *
     * @throws RefusedException when it has no end
     */
    public void goOn() {
        if (validTo == null) {
            throw new RefusedException(name + " has no last day that could be taken back.");
        }
        validTo = null;
        successorCode = null;
    }

    /** Whether it still commissions on the day after that one. */
    public boolean outlasts(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable String successorCode() {
        return successorCode;
    }
}
