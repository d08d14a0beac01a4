package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Terms that somebody wants to record.
 *
 * @param contractNumber ten digits
 * @param line which service of the contract
 * @param recurring whether they come again every year; otherwise they are an amount for the days given
 * @param kind what changes
 * @param validFrom first day; of a closure the first day without the contract
 * @param validTo last day; null until further notice
 * @param target units of a full year, or of the amount that does not recur; null where the kind says none
 * @param value pounds for them; null where the kind says none
 * @param upliftPercent of an uplift, by how much the value rises
 * @param agreedOn when it was agreed or, for a forced rebase, when the notice was served
 * @param reason why, kept for the auditor
 * @param reference where it stands, such as a letter; may be empty
 */
public record TermsChange(
        String contractNumber,
        ServiceLine line,
        boolean recurring,
        TermsKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Uda target,
        @Nullable Money value,
        @Nullable BigDecimal upliftPercent,
        @Nullable LocalDate agreedOn,
        String reason,
        String reference) {}
