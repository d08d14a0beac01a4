package chairtime.activity.ui;

import chairtime.activity.Certainty;
import chairtime.activity.YearEndRule;
import chairtime.platform.ui.SidePanel;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.html.Paragraph;

/** How rules show who set them, how certain they are and who says so. */
final class RuleDoubt {

    private RuleDoubt() {}

    static StatusTag tag(Certainty certainty) {
        return new StatusTag(
                certainty.label(),
                switch (certainty) {
                    case SOURCED -> StatusTag.Kind.DONE;
                    case DERIVED, FROM_MEMORY -> StatusTag.Kind.NEUTRAL;
                    case DOUBTFUL -> StatusTag.Kind.AT_RISK;
                });
    }

    static String setBy(String commissionerCode) {
        return YearEndRule.EVERYBODY.equals(commissionerCode) ? "Usual rule" : "Your organisation";
    }

    /** Opens the rule in words with its source. */
    static void explain(String title, String words, String commissionerCode, Certainty certainty, String source) {
        SidePanel.explain(
                title,
                new Paragraph(words),
                new Paragraph("Set by: " + setBy(commissionerCode)),
                new Paragraph("Source: " + source),
                new Paragraph(tag(certainty)));
    }
}
