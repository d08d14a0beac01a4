package chairtime.activity.integration;

import chairtime.activity.RecoveryKind;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndView;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.RoundingMode;
import java.util.Objects;

/** The words of the mails about year ends. */
final class YearEndTexts {

    private YearEndTexts() {}

    static String provisional(YearEndView yearEnd) {
        return """
                %s

                This is provisional. You may accept it or query it in Chairtime until %s; without a query it becomes final \
                then. The attached letter has the figures."""
                .formatted(outcome(yearEnd), MidYearTexts.day(Objects.requireNonNull(yearEnd.queryUntil())));
    }

    static String madeFinal(YearEndView yearEnd) {
        String answer = yearEnd.query() == null || yearEnd.query().answer() == null
                ? ""
                : "%n%nOur answer to your query: %s".formatted(yearEnd.query().answer());
        return "The result is final. " + outcome(yearEnd) + answer;
    }

    static String offered(YearEndView yearEnd, YearEndView.Recovery recovery) {
        return """
                We propose to recover %s in %d instalments, the first on %s. Sign in to Chairtime to agree, or to say what \
                you need instead, by %s."""
                .formatted(
                        recovery.plan().amount(),
                        recovery.instalments().size(),
                        MidYearTexts.day(recovery.plan().firstOn()),
                        MidYearTexts.day(Objects.requireNonNull(recovery.answerUntil())));
    }

    static String set(YearEndView yearEnd, YearEndView.Recovery recovery) {
        if (recovery.plan().kind() == RecoveryKind.WAIVE) {
            return "Nothing is recovered for contract %s. Reason: %s"
                    .formatted(
                            yearEnd.contract().contractNumber(), recovery.plan().reason());
        }
        return "%s is recovered in %d instalments, the first on %s. The attached letter has all of them."
                .formatted(
                        recovery.plan().amount(),
                        recovery.instalments().size(),
                        MidYearTexts.day(recovery.plan().firstOn()));
    }

    static String breach(YearEndView yearEnd) {
        return "A breach notice is served for contract %s. The attached letter is the notice."
                .formatted(yearEnd.contract().contractNumber());
    }

    /** What the year comes to, in a sentence or two. */
    static String outcome(YearEndView yearEnd) {
        YearEndResult result = yearEnd.result();
        String delivered = "Contract %s delivered %s of its %s for %s after what was brought in and credits. "
                .formatted(
                        yearEnd.contract().contractNumber(),
                        percent(result),
                        result.unscheduled() == null ? "target" : "routine target",
                        yearEnd.contract().figures().year());
        return delivered + routine(result) + unscheduled(result) + services(result);
    }

    private static String routine(YearEndResult result) {
        Money routine = result.routineRecovery();
        return switch (result.outcome()) {
            case RECOVER -> "%s is to be recovered: the whole target less what was delivered.".formatted(routine);
            case CARRY_DEFICIT ->
                "No money moves%s. The deficit of %s UDA is delivered first in the next year."
                        .formatted(
                                result.unscheduled() == null ? "" : " for the routine target",
                                units(result.carriedForward()));
            case MET -> "The target is met; nothing is recovered and nothing carried forward.";
            case CARRY_CREDIT, OVER_CEILING -> over(result);
            case BY_HAND -> "A person judges it.";
        };
    }

    /** The second target, in years that have one. */
    private static String unscheduled(YearEndResult result) {
        YearEndResult.Unscheduled second = result.unscheduled();
        if (second == null) {
            return "";
        }
        return " Of %d courses of unscheduled care to give, %d count; %s."
                .formatted(
                        second.required(),
                        second.given(),
                        second.recovery().exceeds(Money.ZERO)
                                ? second.recovery() + " is to be recovered for those that are missing"
                                : second.paidAbove().exceeds(Money.ZERO)
                                        ? "nothing is recovered for them, and %s is paid for the %d above"
                                                .formatted(second.paidAbove(), second.above())
                                        : "nothing is recovered for them");
    }

    private static String services(YearEndResult result) {
        return result.services().exceeds(Money.ZERO)
                ? " %s is to be recovered for missing courses of sedation or visits at home."
                        .formatted(result.services())
                : "";
    }

    private static String over(YearEndResult result) {
        StringBuilder text = new StringBuilder();
        if (result.carriedForward().compareTo(Uda.ZERO) < 0) {
            text.append("%s UDA are carried forward as a credit. "
                    .formatted(units(Uda.ZERO.minus(result.carriedForward()))));
        }
        if (result.paidExcessValue().exceeds(Money.ZERO)) {
            text.append("%s UDA more are paid, %s, as agreed. "
                    .formatted(units(result.paidExcess()), result.paidExcessValue()));
        }
        if (result.unpaidExcess().compareTo(Uda.ZERO) > 0) {
            text.append("%s UDA are neither paid nor carried forward.".formatted(units(result.unpaidExcess())));
        }
        return text.toString().strip();
    }

    /** Rounded down, so that what is under a line never reads as being on it. */
    static String percent(YearEndResult result) {
        return result.percent().setScale(2, RoundingMode.FLOOR).toPlainString() + " %";
    }

    static String units(Uda uda) {
        return uda.units().stripTrailingZeros().toPlainString();
    }
}
