package chairtime.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year-end reconciliation as its page shows it.
 *
 * @param id number
 * @param version changes with every change
 * @param status where it stands
 * @param contract the contract with the year's figures
 * @param commissionerName name of the commissioner
 * @param result what the year comes to
 * @param queryUntil last day to query; null before the provisional letter
 * @param query what the practice queried; null when nothing
 * @param recovery how money is recovered; null before a decision
 */
public record YearEndView(
        YearEndId id,
        long version,
        YearEndStatus status,
        ContractYear contract,
        String commissionerName,
        YearEndResult result,
        @Nullable LocalDate queryUntil,
        @Nullable Query query,
        @Nullable Recovery recovery) {

    /**
     * What the practice queried.
     *
     * @param reason why
     * @param delivered units it says were delivered
     * @param at when
     * @param by by whom
     * @param answer what the commissioner answered; null while it did not
     * @param answeredBy who answered
     */
    public record Query(
            String reason,
            chairtime.platform.Uda delivered,
            Instant at,
            String by,
            @Nullable String answer,
            @Nullable String answeredBy) {}

    /**
     * How money is recovered.
     *
     * @param plan what was decided
     * @param instalments adding up to the amount, to the penny
     * @param decidedAt when
     * @param decidedBy by whom
     * @param answerUntil last day for the practice to answer an offer; null without one
     * @param remark what the practice said; null when nothing
     */
    public record Recovery(
            RecoveryPlan plan,
            List<Instalment> instalments,
            Instant decidedAt,
            String decidedBy,
            @Nullable LocalDate answerUntil,
            @Nullable String remark) {}
}
