package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a service of a contract between two days, as known now.
 *
 * @param line which service
 * @param recurring whether they come again every year
 * @param kind what they came from
 * @param validFrom first day
 * @param validTo last day; null until further notice
 * @param target units of a full year, or of the amount that does not recur
 * @param value pounds for them
 * @param reason why
 * @param reference where it stands; may be empty
 * @param agreedOn when it was agreed or notice was served
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record TermsVersion(
        ServiceLine line,
        boolean recurring,
        TermsKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Uda target,
        Money value,
        String reason,
        String reference,
        @Nullable LocalDate agreedOn,
        Instant recordedAt,
        String recordedBy) {

    /** Pounds for a unit, unrounded; empty without a target. */
    public Optional<BigDecimal> rate() {
        return target.compareTo(Uda.ZERO) > 0
                ? Optional.of(value.amount().divide(target.units(), MathContext.DECIMAL64))
                : Optional.empty();
    }
}
