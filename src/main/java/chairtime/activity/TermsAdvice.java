package chairtime.activity;

import chairtime.activity.domain.PublishedAmountRows;
import chairtime.activity.domain.SettingAnswers;
import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.Span;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rules with their doubts say about a change of terms: what forbids it, and what to look at before. */
@Component
class TermsAdvice {

    private final SettingRows settings;
    private final PublishedAmountRows amounts;
    private final Rebasing rebasing;
    private final ContractYears years;
    private final Clock clock;

    TermsAdvice(
            SettingRows settings, PublishedAmountRows amounts, Rebasing rebasing, ContractYears years, Clock clock) {
        this.settings = settings;
        this.amounts = amounts;
        this.rebasing = rebasing;
        this.years = years;
        this.clock = clock;
    }

    /**
     * Refuses a forced rebase that begins too soon: GDS regulations, schedule 3, paragraph 61A.
     *
     * @throws RefusedException when it does not begin on a 1 April that its notice allows
     */
    void check(String commissionerCode, TermsChange change) {
        if (change.kind() != TermsKind.FORCED_REBASE) {
            return;
        }
        LocalDate notice = Objects.requireNonNull(change.agreedOn());
        LocalDate earliest = rebasing.notBefore(commissionerCode, notice);
        boolean nextApril = !earliest.equals(notice);
        if (change.validFrom().isBefore(earliest)
                || nextApril
                        && !change.validFrom()
                                .equals(FinancialYear.of(change.validFrom()).firstDay())) {
            throw new RefusedException(
                    "validFrom",
                    nextApril
                            ? "A forced rebase holds from a 1 April after the notice: choose "
                                    + TermsWords.day(earliest) + " or a later 1 April."
                            : "A forced rebase does not hold before its notice: choose " + TermsWords.day(earliest)
                                    + " or a later day.");
        }
    }

    /** What to look at before it is recorded; empty when there is nothing. */
    List<String> about(String commissionerCode, TermsChange change, List<TermsPreview.YearChange> changed) {
        List<String> found = new ArrayList<>();
        if (change.kind() == TermsKind.FORCED_REBASE) {
            found.add(forced(commissionerCode, change));
        }
        if (change.kind() == TermsKind.HAND_BACK || change.kind() == TermsKind.CLOSURE) {
            shortNotice(commissionerCode, change).ifPresent(found::add);
        }
        if (change.line() == ServiceLine.GENERAL && change.recurring()) {
            changed.stream()
                    .filter(year -> year.after().rate().isPresent()
                            && year.after().value().exceeds(Money.ZERO))
                    .findFirst()
                    .flatMap(this::underLeastValue)
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private String forced(String commissionerCode, TermsChange change) {
        LocalDate notice = Objects.requireNonNull(change.agreedOn());
        return rebasing.forced(
                        commissionerCode,
                        year -> years.find(change.contractNumber(), year).map(ContractYear::figures),
                        notice)
                .map(rebase ->
                        rebase.rule() + " That is a target of " + YearEndWords.units(rebase.newTarget()) + " UDA.")
                .orElseGet(() -> "By what is known of its years this contract may not be rebased by force: "
                        + condition(settings.on(commissionerCode, notice)));
    }

    private static String condition(SettingAnswers answers) {
        return answers.find(RuleSetting.REBASING_YEARS)
                .map(wanted -> "it was not under " + answers.text(RuleSetting.REBASING_LINE_PERCENT)
                        + " % in each of the " + wanted + " years before the notice. Check that before you record it.")
                .orElse("on the day of the notice there was no such power.");
    }

    private Optional<String> shortNotice(String commissionerCode, TermsChange change) {
        LocalDate given = change.agreedOn() == null ? LondonTime.day(clock.instant()) : change.agreedOn();
        SettingAnswers answers = settings.on(commissionerCode, given);
        return answers.find(RuleSetting.HAND_BACK_NOTICE)
                .filter(span -> change.validFrom().isBefore(Span.of(span).after(given)))
                .map(span -> "A practice says "
                        + RuleSetting.inWords(span).toLowerCase(Locale.ROOT)
                        + " before that it gives something back. From a notice on " + TermsWords.day(given)
                        + " that is until " + TermsWords.day(Span.of(span).after(given))
                        + ". How long is from memory: check the contract.");
    }

    private Optional<String> underLeastValue(TermsPreview.YearChange year) {
        Money rate = Money.rounded(year.after().rate().orElseThrow());
        LocalDate firstDay = year.year().firstDay();
        return amounts.minimumUdaValues().stream()
                .filter(least -> !least.validFrom().isAfter(firstDay))
                .findFirst()
                .filter(least -> least.pounds().exceeds(rate))
                .map(least -> rate + " for a unit in " + year.year() + " is under the least value of " + least.pounds()
                        + " (" + least.certainty().label().toLowerCase(Locale.ROOT)
                        + "). It is reached with a target of "
                        + YearEndWords.units(reaching(year.after().value(), least))
                        + " UDA for the same value.");
    }

    private static Uda reaching(Money value, MinimumUdaValue least) {
        return new Uda(value.amount().divide(least.pounds().amount(), 0, RoundingMode.DOWN));
    }
}
