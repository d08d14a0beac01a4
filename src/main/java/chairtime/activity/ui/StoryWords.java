package chairtime.activity.ui;

import chairtime.activity.ExplainedFigure;
import chairtime.activity.SourceRow;
import chairtime.activity.TermsRecording;
import chairtime.activity.TermsVersion;
import chairtime.activity.UnscheduledLevel;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearFigure;
import chairtime.activity.YearStory;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a contract's account is put into words. */
final class StoryWords {

    private StoryWords() {}

    /** The figure with its units; several beside each other where it has several. */
    static String value(ExplainedFigure figure) {
        if (figure.figure().isCourses() && figure.units() != null) {
            return Formats.count(figure.units().units())
                    + (figure.money() == null ? "" : ", " + Formats.money(figure.money()));
        }
        return value(figure.units(), unit(figure), figure.money(), figure.percent());
    }

    static String value(SourceRow row) {
        return value(row.units(), "", row.money(), null);
    }

    private static String value(@Nullable Uda units, String unit, @Nullable Money money, @Nullable BigDecimal percent) {
        String text = Stream.of(
                        units == null ? "" : Formats.units(units) + unit,
                        money == null ? "" : Formats.money(money),
                        percent == null ? "" : Formats.percent(percent))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? Formats.NO_DATA : text;
    }

    /** What the two figures differ by. */
    static String difference(ExplainedFigure now, ExplainedFigure before) {
        Uda units = now.units();
        Money money = now.money();
        BigDecimal percent = now.percent();
        Uda unitsBefore = before.units();
        Money moneyBefore = before.money();
        BigDecimal percentBefore = before.percent();
        if (units != null && unitsBefore != null) {
            Uda more = units.minus(unitsBefore);
            return sign(more.units()) + Formats.units(more) + unit(now);
        }
        if (money != null && moneyBefore != null) {
            Money more = money.minus(moneyBefore);
            return sign(more.amount()) + Formats.money(more);
        }
        if (percent != null && percentBefore != null) {
            BigDecimal more = percent.subtract(percentBefore);
            return sign(more) + Formats.percent(more).replace(" %", " points");
        }
        return Formats.NO_DATA;
    }

    /** How the year stands, or would if nothing more came. */
    static StatusTag outcome(YearStory story) {
        YearEndOutcome outcome = story.result().outcome();
        if (!story.over()) {
            return new StatusTag("Runs until " + Formats.date(year(story).lastDay()), StatusTag.Kind.NEUTRAL);
        }
        return new StatusTag(
                outcome.label(),
                switch (outcome) {
                    case RECOVER -> StatusTag.Kind.LATE;
                    case CARRY_DEFICIT, OVER_CEILING -> StatusTag.Kind.AT_RISK;
                    case MET, CARRY_CREDIT -> StatusTag.Kind.ON_TRACK;
                    case BY_HAND -> StatusTag.Kind.NEUTRAL;
                });
    }

    static FinancialYear year(YearStory story) {
        return story.contractYear().figures().year();
    }

    static String days(TermsVersion version) {
        return version.validTo() == null
                ? "From " + Formats.date(version.validFrom())
                : Formats.date(version.validFrom()) + " to " + Formats.date(version.validTo());
    }

    static String target(TermsVersion version) {
        return Formats.units(version.target()) + " " + version.line().unit();
    }

    static String recording(TermsRecording recording) {
        String what = recording.kind().label()
                + (recording.upliftPercent() == null
                        ? ""
                        : " of "
                                + recording.upliftPercent().stripTrailingZeros().toPlainString() + " %")
                + " from " + Formats.date(recording.validFrom())
                + (recording.validTo() == null ? "" : " to " + Formats.date(recording.validTo())) + ", "
                + recording.line().label();
        return (recording.takesBack() == null ? what : "Taken back: " + what) + ". " + recording.reason()
                + (recording.reference().isEmpty() ? "" : " (" + recording.reference() + ")");
    }

    static String level(UnscheduledLevel level) {
        return "Unscheduled care to give in " + level.year()
                + (level.courses() == null
                        ? " as the rule says again. "
                        : " set to " + Formats.count(level.courses()) + " courses. ")
                + level.reason() + (level.reference().isEmpty() ? "" : " (" + level.reference() + ")");
    }

    /** Other services are counted in what their label says. */
    private static String unit(ExplainedFigure figure) {
        return figure.figure() == YearFigure.OTHER_SERVICE || figure.figure().isCourses() ? "" : " UDA";
    }

    private static String sign(BigDecimal number) {
        return number.signum() > 0 ? "+" : "";
    }
}
