package chairtime.allocation.ui;

import chairtime.allocation.ContactStep;
import chairtime.allocation.FollowUpDecision;
import chairtime.allocation.FollowUpStep;
import chairtime.allocation.FollowUpView;
import chairtime.allocation.RedFlag;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Timeline;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was done so far about a patient who missed an appointment or could not be reached. */
final class FollowUpCards {

    private FollowUpCards() {}

    /** Everything that happened, in order. */
    static Card history(FollowUpView followUp) {
        List<Timeline.Entry> entries = Stream.of(
                        followUp.appointments().stream()
                                .map(step -> new Timeline.Entry(step.at(), step.by(), AppointmentWords.step(step))),
                        followUp.attempts().stream().map(FollowUpCards::contact),
                        followUp.decisions().stream().flatMap(FollowUpCards::decision))
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Timeline.Entry::at))
                .toList();
        return new Card(
                "What happened",
                entries.isEmpty() ? new Paragraph("Nothing was recorded yet.") : new Timeline(entries));
    }

    /** What still has to be done before the referral can be closed. */
    static UnorderedList missing(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private static Timeline.Entry contact(ContactStep step) {
        String flags = !step.reached()
                ? ""
                : step.redFlags().isEmpty()
                        ? " No red flags."
                        : " Red flags: " + ReferralWords.list(step.redFlags(), RedFlag::label) + ".";
        return new Timeline.Entry(
                step.at(),
                step.by(),
                step.channel().label() + ": " + (step.reached() ? "reached." : "not reached.") + flags
                        + (step.note().isEmpty() ? "" : " " + step.note()));
    }

    private static Stream<Timeline.Entry> decision(FollowUpStep step) {
        boolean search = step.decision() == FollowUpDecision.SEARCH_AGAIN;
        Timeline.Entry decided = new Timeline.Entry(
                step.at(),
                step.by(),
                (search ? "Another slot is looked for. " : "Proposed to close the referral. ") + step.reason());
        if (step.agreed() == null || step.agreedAt() == null || step.agreedBy() == null) {
            return Stream.of(decided);
        }
        return Stream.of(
                decided,
                new Timeline.Entry(
                        step.agreedAt(),
                        step.agreedBy(),
                        (step.agreed() ? "Agreed to close. " : "Did not agree to close. ") + step.agreedReason()));
    }
}
