package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act by which terms were recorded, or the last such act taken back.
 *
 * @param id number; 0 before it is stored
 * @param contractNumber ten digits
 * @param commissionerCode commissioner for whom it was recorded
 * @param line which service
 * @param recurring whether its terms come again every year
 * @param kind what changed
 * @param validFrom first day
 * @param validTo last day; null until further notice
 * @param upliftPercent of an uplift
 * @param agreedOn when it was agreed or notice was served
 * @param reason why
 * @param reference where it stands; may be empty
 * @param takesBack number of the recording that it takes back
 * @param recordedAt when
 * @param recordedBy number of the account
 * @param recordedByName name of the person
 */
public record TermsRecordingRow(
        long id,
        String contractNumber,
        String commissionerCode,
        ServiceLine line,
        boolean recurring,
        TermsKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal upliftPercent,
        @Nullable LocalDate agreedOn,
        String reason,
        String reference,
        @Nullable Long takesBack,
        Instant recordedAt,
        long recordedBy,
        String recordedByName) {}
