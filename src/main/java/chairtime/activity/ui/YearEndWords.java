package chairtime.activity.ui;

import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearEndView;
import chairtime.activity.YearFigures;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.SidePanel;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How year ends are put into words. */
final class YearEndWords {

    private YearEndWords() {}

    static StatusTag tag(YearEndStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case BY_HAND, QUERIED, RECOVERY_DUE -> StatusTag.Kind.AT_RISK;
                    case PROVISIONAL, CLOSING, SCHEDULE_OFFERED -> StatusTag.Kind.NEUTRAL;
                    case RECOVERY_SET, SETTLED -> StatusTag.Kind.DONE;
                });
    }

    static String outcome(YearEndOutcome outcome) {
        return switch (outcome) {
            case RECOVER -> "Money to recover";
            case CARRY_DEFICIT -> "Deficit carried forward";
            case MET -> "Target met";
            case CARRY_CREDIT -> "Credit carried forward";
            case OVER_CEILING -> "Over the ceiling";
            case BY_HAND -> "For a person";
        };
    }

    /** How the result was made. */
    static Button question(YearEndView yearEnd) {
        YearFigures year = yearEnd.contract().figures();
        return SidePanel.question(
                "How was this result made?",
                () -> List.of(
                        new Paragraph(
                                "%s delivered, less %s brought in, with %s of New Patient Premium and %s of other credits, is %s of %s."
                                        .formatted(
                                                Formats.uda(year.delivered()),
                                                Formats.uda(year.carryForward()),
                                                Formats.uda(year.newPatientPremium()),
                                                Formats.uda(year.miscellaneous()),
                                                ReviewWords.percent(
                                                        yearEnd.result().percent()),
                                                Formats.uda(year.contracted()))),
                        new Paragraph(yearEnd.result().rule())));
    }
}
