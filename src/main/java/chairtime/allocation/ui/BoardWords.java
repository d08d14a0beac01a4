package chairtime.allocation.ui;

import chairtime.allocation.BoardLane;
import chairtime.allocation.BoardLine;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the board puts open referrals. */
final class BoardWords {

    private BoardWords() {}

    /** Time left, with the shape of its lane. */
    static StatusTag left(BoardLine line, Instant now) {
        return new StatusTag(words(line, now), kind(line.lane()));
    }

    private static String words(BoardLine line, Instant now) {
        if (line.status() == ReferralStatus.ATTENDED) {
            return "Seen";
        }
        if (line.status() == ReferralStatus.BOOKED) {
            return line.lane() == BoardLane.BOOKED ? "In time" : "Booked too late";
        }
        if (line.deadline() == null) {
            return "Waits since " + Formats.time(line.receivedAt());
        }
        String left = Formats.deadline(line.deadline(), now);
        return Character.toUpperCase(left.charAt(0)) + left.substring(1);
    }

    static StatusTag.Kind kind(BoardLane lane) {
        return switch (lane) {
            case MISSED -> StatusTag.Kind.LATE;
            case DANGER -> StatusTag.Kind.AT_RISK;
            case UNTRIAGED, LATER -> StatusTag.Kind.NEUTRAL;
            case NEXT -> StatusTag.Kind.ON_TRACK;
            case BOOKED -> StatusTag.Kind.DONE;
        };
    }

    /** What has to happen next, and until when. */
    static String waitsFor(BoardLine line) {
        return switch (line.status()) {
            case RECEIVED -> "Triage";
            case WAITING -> line.notReached() ? "A decision: the patient was not reached" : "A slot that suits";
            case OFFERED -> "The patient's answer until " + Formats.dateTime(line.heldUntil());
            case ACCEPTED -> "The practice's confirmation";
            case BOOKED -> "The appointment on " + Formats.dateTime(line.appointment());
            case ATTENDED -> "The outcome from the practice";
            case MISSED -> "A decision after the missed appointment";
            default -> line.status().label();
        };
    }

    /** Links to what can be done about it. */
    static Span nextSteps(BoardLine line) {
        Span links = new Span();
        links.addClassName("board-steps");
        steps(line).forEach((words, address) -> links.add(new Anchor(address, words)));
        return links;
    }

    private static Map<String, String> steps(BoardLine line) {
        Map<String, String> steps = new LinkedHashMap<>();
        String referral = ReferralNavigation.referral(line.referral());
        switch (line.status()) {
            case RECEIVED -> steps.put("Triage", referral);
            case WAITING ->
                steps.put(
                        line.notReached() ? "Follow up" : "Open referral",
                        line.notReached() ? AppointmentRoutes.followUp(line.referral()) : referral);
            case OFFERED -> steps.put("Offer to patient", ReferralNavigation.offer(line.referral()));
            case MISSED -> steps.put("Follow up", AppointmentRoutes.followUp(line.referral()));
            default -> steps.put("Open referral", referral);
        }
        if (line.unexplained()) {
            steps.put("Say why it was missed", breach(line.referral()));
        }
        return steps;
    }

    /** Where somebody says why the deadline of a referral was missed. */
    static String breach(ReferralId referral) {
        return ReferralNavigation.referral(referral) + "/breach";
    }
}
