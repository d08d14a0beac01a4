package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mid-year review as its page shows it.
 *
 * @param id number
 * @param version changes with every change
 * @param year financial year
 * @param status where it stands
 * @param contractNumber contract
 * @param providerCode provider that answers
 * @param providerName its name
 * @param commissionerCode commissioner that reviews
 * @param commissionerName its name
 * @param figures the figure and what follows from it
 * @param completeBy last day for the review to be done
 * @param answerDueOn last day for the practice to answer
 * @param timesAsked how often the practice was asked
 * @param question what the commissioner asked again; null when it did not
 * @param answer what the practice said last; null while nothing
 * @param answeredAt when
 * @param answeredBy by whom
 * @param decision how it was decided; null while not
 * @param decisionReason why
 * @param decidedAt when
 * @param decidedBy by whom
 * @param withheld the most that is withheld of later payments; null when nothing
 * @param rebase what was agreed; null when nothing
 * @param followUpOn when somebody looks at it again; null before a decision
 * @param disputeReason why the figure is disputed, while it is
 * @param correctionReason what was found about the figure; null when it was not disputed
 * @param endNote what the follow-up found
 * @param endedAt when it ended
 */
public record MidYearReviewView(
        MidYearReviewId id,
        long version,
        FinancialYear year,
        MidYearStatus status,
        String contractNumber,
        String providerCode,
        String providerName,
        String commissionerCode,
        String commissionerName,
        MidYearFigures figures,
        LocalDate completeBy,
        LocalDate answerDueOn,
        int timesAsked,
        @Nullable String question,
        @Nullable MidYearAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable MidYearDecision decision,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Money withheld,
        @Nullable AgreedRebase rebase,
        @Nullable LocalDate followUpOn,
        @Nullable String disputeReason,
        @Nullable String correctionReason,
        @Nullable String endNote,
        @Nullable Instant endedAt) {}
