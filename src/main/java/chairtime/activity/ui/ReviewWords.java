package chairtime.activity.ui;

import chairtime.activity.MidYearFigures;
import chairtime.activity.MidYearStatus;
import chairtime.activity.RunResult;
import chairtime.activity.YearFigures;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.SidePanel;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How reviews are put into words. */
final class ReviewWords {

    private ReviewWords() {}

    static StatusTag tag(MidYearStatus status) {
        return new StatusTag(
                status.label(),
                switch (status) {
                    case ASKED -> StatusTag.Kind.NEUTRAL;
                    case NO_ANSWER -> StatusTag.Kind.LATE;
                    case ANSWERED -> StatusTag.Kind.AT_RISK;
                    case ON_HOLD -> StatusTag.Kind.STOPPED;
                    case PLAN_ACCEPTED, WITHHELD, REBASED -> StatusTag.Kind.ON_TRACK;
                    case NOT_NEEDED, FOLLOWED_UP -> StatusTag.Kind.DONE;
                });
    }

    static StatusTag tag(RunResult result) {
        return new StatusTag(
                result.label(),
                switch (result) {
                    case TO_START -> StatusTag.Kind.NEUTRAL;
                    case STARTED -> StatusTag.Kind.ON_TRACK;
                    case NOT_NEEDED, ALREADY_THERE -> StatusTag.Kind.DONE;
                    case NO_FIGURES, NO_TERMS -> StatusTag.Kind.STOPPED;
                    case FAILED -> StatusTag.Kind.LATE;
                });
    }

    /** Two decimals, rounded down, so that what is under a line never reads as being on it. */
    static String percent(@Nullable BigDecimal percent) {
        return percent == null
                ? Formats.NO_DATA
                : percent.setScale(2, RoundingMode.FLOOR).toPlainString() + " %";
    }

    /** How the figure of a mid-year review was made. */
    static Button question(MidYearFigures figures) {
        YearFigures year = figures.year();
        return SidePanel.question(
                "How was this figure made?",
                () -> List.of(
                        new Paragraph("%s scheduled by September, less %s brought in from the year before, is %s of %s."
                                .formatted(
                                        Formats.uda(year.delivered()),
                                        Formats.uda(year.carryForward()),
                                        percent(figures.percent()),
                                        Formats.uda(year.contracted()))),
                        new Paragraph(figures.rule()),
                        new Paragraph(
                                "The expected shortfall takes what was delivered for %s %% of a year: %s would be missing, worth %s at the contract's own rate."
                                        .formatted(
                                                figures.shareByCut()
                                                        .stripTrailingZeros()
                                                        .toPlainString(),
                                                Formats.uda(figures.expectedShortfall()),
                                                figures.expectedShortfallValue()))));
    }
}
