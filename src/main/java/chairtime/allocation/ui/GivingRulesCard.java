package chairtime.allocation.ui;

import chairtime.allocation.GivingRules;
import chairtime.allocation.MatchingWeights;
import chairtime.allocation.OverbookingRule;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** By what rules slots are given to patients, in words for everybody. */
class GivingRulesCard extends Card {

    GivingRulesCard(String heading, GivingRules rules) {
        super(heading);
        addWeights(rules.weights());
        addRelease(rules);
        addOverbooking(rules.overbooking());
    }

    private void addWeights(MatchingWeights weights) {
        add(
                new H3("Which suitable slot comes first"),
                new Paragraph(
                        "A slot must offer what the patient needs and start before the deadline. Of those that do,"
                                + " each gets up to 100 points, and the one with the most is offered. These weights hold from "
                                + Formats.date(weights.validFrom()) + "."),
                new KeyFacts()
                        .fact("Seen soon", points(weights.soonness()))
                        .fact("Short way", points(weights.distance()))
                        .fact("Practices with more seats left", points(weights.fairness()))
                        .fact("Groups the slot puts first", points(weights.priority()))
                        .fact("Ways count alike from", Formats.count(weights.farthestKm()) + " km"));
    }

    private void addRelease(GivingRules rules) {
        KeyFacts hours = new KeyFacts();
        Arrays.stream(UrgencyCategory.values())
                .filter(category -> !category.isEmergency())
                .forEach(category -> hours.fact(
                        "Meant for: " + category.label(),
                        words(rules.releaseHours().getOrDefault(category, 0))));
        add(
                new H3("When a slot opens to others"),
                new Paragraph("A slot is kept for the patients it is meant for, and those who are more pressing, until"
                        + " some hours before it starts."),
                hours);
    }

    private void addOverbooking(OverbookingRule rule) {
        add(
                new H3("How far practices may overbook"),
                new Paragraph(
                        "A practice may agree to a further seat while the chance that more patients come than it can see is"
                                + " at most %d %%. The share of patients who do not come is the practice's own, from %d"
                                        .formatted(rule.highestChancePercent(), rule.appointmentsNeeded())
                                + " appointments in %d months on, and %d %% until then. Where the commissioner has set no figures of its own, these are starting values without a source."
                                        .formatted(rule.monthsBack(), rule.startingMissedPercent())));
    }

    private static String points(int weight) {
        return Formats.count(weight, "point", "points");
    }

    private static String words(int hours) {
        return hours == 0 ? "Open from the beginning" : Formats.count(hours, "hour before", "hours before");
    }
}
