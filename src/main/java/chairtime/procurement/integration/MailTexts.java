package chairtime.procurement.integration;

import chairtime.platform.LondonTime;
import chairtime.procurement.BidOutcome;
import chairtime.procurement.CallNotice;
import chairtime.procurement.CallStatus;
import chairtime.procurement.EvaluatorChange;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of the mails about calls. */
final class MailTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private MailTexts() {}

    /**
     * @param subject subject line
     * @param body plain text
     */
    record Text(String subject, String body) {}

    static Text published(CallNotice call) {
        return text(
                call,
                "Call for extra sessions: " + call.title(),
                """
                %s calls for %d extra sessions: %s.

                You may bid until %s (time in England). Nobody can read your bid before then, and you may change it \
                or take it back until then. Sign in to Chairtime to see the terms; most of the form is filled in."""
                        .formatted(call.commissionerName(), call.sessionsWanted(), call.title(), deadline(call)));
    }

    static Text deadlineMoved(CallNotice call, String reason) {
        return text(
                call,
                "New deadline: " + call.title(),
                """
                The deadline for bids has been moved to %s (time in England).

                Reason: %s

                A bid that you have handed in stays as it is unless you change it."""
                        .formatted(deadline(call), reason.strip()));
    }

    static Text ended(CallNotice call, String reason) {
        boolean withdrawn = call.status() == CallStatus.WITHDRAWN;
        return text(
                call,
                (withdrawn ? "Call withdrawn: " : "Call closed: ") + call.title(),
                """
                The call for extra sessions has been %s. No bid for it will be considered.

                Reason: %s"""
                        .formatted(withdrawn ? "withdrawn" : "closed", reason.strip()));
    }

    static String endedForStaff(CallNotice call) {
        return "%s is withdrawn: nothing is left to score.".formatted(call.title());
    }

    static String steppedAside(CallNotice call, String evaluator) {
        return "%s stepped aside from %s: name somebody else, or go on without.".formatted(evaluator, call.title());
    }

    static String scoresNoLonger(CallNotice call, EvaluatorChange change) {
        return "You no longer score %s%s."
                .formatted(
                        call.title(),
                        change.successor() == null
                                ? ""
                                : ": " + change.successor().name() + " does instead");
    }

    static String scoresFromNow(CallNotice call, EvaluatorChange change) {
        return "You score %s in the place of %s."
                .formatted(call.title(), change.left().name());
    }

    static String evaluatorsChanged(CallNotice call, EvaluatorChange change) {
        return change.successor() == null
                ? "%s is scored without %s."
                        .formatted(call.title(), change.left().name())
                : "%s scores %s in the place of %s."
                        .formatted(
                                change.successor().name(),
                                call.title(),
                                change.left().name());
    }

    static Text outcome(CallNotice call, BidOutcome outcome) {
        if (outcome.sessionsAwarded() > 0) {
            return text(
                    call,
                    "Your bid is successful: " + call.title(),
                    "You are awarded %d of the %d sessions that you offered. The attached letter has the dates and your"
                                    .formatted(
                                            outcome.sessionsAwarded(),
                                            outcome.bid().sessionsOffered())
                            + " scores; the sessions stand in your diary.");
        }
        return text(
                call,
                "Your bid is not successful: " + call.title(),
                "Thank you for your bid. It is not successful this time. The attached letter gives your score for each"
                        + " criterion and the reasons.");
    }

    private static Text text(CallNotice call, String subject, String body) {
        return new Text(
                subject, "%s%n%nReference: %s%n%s".formatted(body, call.id().reference(), call.commissionerName()));
    }

    private static String deadline(CallNotice call) {
        return LondonTime.wallClock(call.deadline()).format(TIME);
    }
}
