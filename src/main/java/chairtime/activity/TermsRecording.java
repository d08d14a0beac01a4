package chairtime.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act by which terms were recorded, or the last such act taken back.
 *
 * @param id its number
 * @param line which service
 * @param recurring whether its terms come again every year
 * @param kind what changed
 * @param validFrom first day
 * @param validTo last day; null until further notice
 * @param upliftPercent of an uplift
 * @param reason why
 * @param reference where it stands; may be empty
 * @param takesBack the recording that it takes back
 * @param mayBeTakenBack whether it is the newest of its service that stands
 * @param recordedAt when
 * @param recordedBy who
 */
public record TermsRecording(
        TermsRecordingId id,
        ServiceLine line,
        boolean recurring,
        TermsKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal upliftPercent,
        String reason,
        String reference,
        @Nullable TermsRecordingId takesBack,
        boolean mayBeTakenBack,
        Instant recordedAt,
        String recordedBy) {}
