package chairtime.allocation.ui;

import chairtime.allocation.MatchExplanation;
import chairtime.allocation.MatchExplanation.Change;
import chairtime.allocation.MatchExplanation.PassedOver;
import chairtime.allocation.MatchExplanation.Rated;
import chairtime.allocation.ScorePart;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why this slot, why not a sooner or nearer one, and what would have changed the answer. */
class ExplanationCard extends Card {

    /**
     * @param pick takes the number of a slot that is to be offered instead; null when none can be picked
     */
    ExplanationCard(MatchExplanation explanation, @Nullable Consumer<Long> pick) {
        super(explanation.chosen() == null ? "Why there is no slot yet" : "Why this slot");
        add(new Paragraph(summary(explanation)));
        List<Rated> suitable = suitable(explanation);
        if (!suitable.isEmpty()) {
            add(scores(suitable), new Paragraph(weights(explanation)));
        }
        if (!explanation.passedOver().isEmpty()) {
            add(new H3("Sooner or nearer slots that do not suit"), passedOver(explanation.passedOver(), pick));
        }
        Change change = explanation.smallestChange();
        if (change != null) {
            add(new Paragraph(words(change)));
        }
    }

    private static String summary(MatchExplanation explanation) {
        String until = "Slots until " + SlotWhen.words(explanation.until()) + " were looked at. ";
        if (explanation.picked() != null) {
            return until + "A person picked this one: " + explanation.picked();
        }
        if (explanation.chosen() == null && explanation.suitable() > 0) {
            return until + "One that suits has just appeared and is being held.";
        }
        if (explanation.chosen() == null) {
            return until + (explanation.passedOver().isEmpty() ? "There was none with a seat left." : "None suits.");
        }
        return until
                + Formats.count(explanation.suitable(), "slot suits", "slots suit")
                + "; the one with the most points was taken."
                + (explanation.late() ? " The deadline is over, so that the soonest way counts." : "");
    }

    private static List<Rated> suitable(MatchExplanation explanation) {
        List<Rated> all = new ArrayList<>();
        if (explanation.chosen() != null) {
            all.add(explanation.chosen());
        }
        all.addAll(explanation.others());
        return all;
    }

    private static DataGrid<Rated> scores(List<Rated> slots) {
        DataGrid<Rated> grid = new DataGrid<>("Points of the slots that suit");
        grid.text("When", slot -> SlotWhen.words(slot.startsAt())).setFlexGrow(2);
        grid.text("Practice", Rated::practice).setFlexGrow(2);
        grid.text("Way", slot -> SlotWhen.way(slot.kilometres()));
        for (ScorePart part : ScorePart.values()) {
            grid.text(part.label(), slot -> points(slot.points().get(part)));
        }
        grid.text("Together", slot -> points(slot.score()));
        grid.setItems(slots);
        return grid;
    }

    private static DataGrid<PassedOver> passedOver(List<PassedOver> slots, @Nullable Consumer<Long> pick) {
        DataGrid<PassedOver> grid = new DataGrid<>("Slots that do not suit");
        grid.text("When", slot -> SlotWhen.words(slot.startsAt())).setFlexGrow(2);
        grid.text("Practice", PassedOver::practice).setFlexGrow(2);
        grid.text("Way", slot -> SlotWhen.way(slot.kilometres()));
        grid.text("Why not", slot -> String.join(" ", slot.because())).setFlexGrow(3);
        if (pick != null) {
            grid.onOpen(slot -> pick.accept(slot.slot()));
        }
        grid.setItems(slots);
        return grid;
    }

    private static String weights(MatchExplanation explanation) {
        return "At most %d points for how soon, %d for how near, %d for a fair share of the practices and %d for priority groups; valid from %s."
                .formatted(
                        explanation.weights().soonness(),
                        explanation.weights().distance(),
                        explanation.weights().fairness(),
                        explanation.weights().priority(),
                        Formats.date(explanation.weights().validFrom()));
    }

    private static String words(Change change) {
        String slot = "The slot on %s at %s".formatted(SlotWhen.words(change.startsAt()), change.practice());
        if (change.without().isEmpty()) {
            return "The least that would have changed the answer: %s came next and lacked %s points."
                    .formatted(slot.replaceFirst("The", "the"), points(change.pointsMissing()));
        }
        return "The least that would have changed the answer: " + slot.replaceFirst("The", "the")
                + " would have been taken if this were not in the way: "
                + change.without().stream().collect(Collectors.joining(" "));
    }

    private static String points(@Nullable Double points) {
        return points == null ? Formats.NO_DATA : String.format(Locale.UK, "%.1f", points);
    }
}
