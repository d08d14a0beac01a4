package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.AwardStatus;
import chairtime.procurement.AwardView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A proposed award to read: what it takes of whom, for how much, why, and what became of it. */
class AwardPanel extends Card {

    AwardPanel(AwardView award) {
        super(heading(award));
        actions(tag(award.status()));
        Paragraph reasons = new Paragraph(award.reasons());
        reasons.addClassName("free-text");
        Paragraph who =
                new Paragraph("Proposed by " + award.proposedByName() + ", " + Formats.dateTime(award.proposedAt()));
        who.addClassName("hint");
        add(facts(award), RankingTable.of(award), new Div(new Paragraph("Reasons given:"), reasons, who));
        if (award.decidedAt() != null) {
            add(decision(award));
        }
    }

    static KeyFacts facts(AwardView award) {
        return new KeyFacts()
                .fact(
                        "Sessions taken",
                        Formats.count(award.sessions()) + " of " + Formats.count(award.sessionsWanted()) + " wanted")
                .fact("Cost", Formats.money(award.total()))
                .fact("Budget left", Formats.money(award.budgetLeft()))
                .fact("Counts against limits with", Formats.money(award.lifetimeValue()))
                .fact("Approved by", award.tier().label());
    }

    private static Div decision(AwardView award) {
        String verb = award.status() == AwardStatus.APPROVED ? "Approved by " : "Sent back by ";
        Paragraph who = new Paragraph(verb + award.decidedByName() + ", " + Formats.dateTime(award.decidedAt()));
        who.addClassName("hint");
        Div box = new Div(who);
        box.addClassName("decision");
        if (award.decisionReason() != null && !award.decisionReason().isBlank()) {
            Paragraph reason = new Paragraph(award.decisionReason());
            reason.addClassName("free-text");
            box.addComponentAsFirst(reason);
        }
        return box;
    }

    private static String heading(AwardView award) {
        return award.round() == 1 ? "Award proposal" : "Award proposal, round " + award.round();
    }

    private static StatusTag tag(AwardStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case PROPOSED -> StatusTag.Kind.ON_TRACK;
                    case SENT_BACK -> StatusTag.Kind.AT_RISK;
                    case APPROVED -> StatusTag.Kind.DONE;
                });
    }
}
