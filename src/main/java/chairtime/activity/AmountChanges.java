package chairtime.activity;

import static chairtime.activity.RuleChangeChecks.demand;

import chairtime.activity.domain.PublishedAmountRows;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's administrators set amounts that hold for everybody, from a day on, with what is shown before. */
@Service
@PreAuthorize(ActivityRuleRights.SET_FOR_EVERYBODY)
@Transactional
public class AmountChanges {

    private static final Money MOST = Money.of("10000");
    private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(1_000);
    private static final String NOTHING = "nothing";

    private final PublishedAmountRows amounts;
    private final RuleChangeChecks checks;

    AmountChanges(PublishedAmountRows amounts, RuleChangeChecks checks) {
        this.amounts = amounts;
        this.checks = checks;
    }

    /** What other charges do. */
    @Transactional(readOnly = true)
    public List<String> preview(PatientCharges charges) {
        check(charges);
        return sentences(chargesOn(charges.validFrom()), charges.inWords(), charges.validFrom());
    }

    /** What another least value does. */
    @Transactional(readOnly = true)
    public List<String> preview(MinimumUdaValue value) {
        check(value);
        return sentences(valueOn(value.validFrom()), value.inWords(), value.validFrom());
    }

    /** What another step of an incentive does. */
    @Transactional(readOnly = true)
    public List<String> preview(UrgentIncentiveStep step) {
        check(step);
        return sentences(stepOf(step), step.inWords(), step.validFrom());
    }

    /** Sets what patients pay from a day on; earlier charges hold until then. */
    public void change(PatientCharges charges) {
        check(charges);
        String before = chargesOn(charges.validFrom());
        amounts.keep(charges);
        record(
                "patientChargesChanged",
                "Patient charges",
                charges.validFrom(),
                before,
                charges.inWords(),
                charges.source());
    }

    /** Sets the least value of a UDA from a day on; earlier values hold until then. */
    public void change(MinimumUdaValue value) {
        check(value);
        String before = valueOn(value.validFrom());
        amounts.keep(value);
        record("leastValueChanged", "Least value of a UDA", value.validFrom(), before, value.inWords(), value.source());
    }

    /** Sets a step of an incentive for urgent courses. */
    public void change(UrgentIncentiveStep step) {
        check(step);
        String before = stepOf(step);
        amounts.keep(step);
        record("urgentIncentiveChanged", "Urgent incentive", step.validFrom(), before, step.inWords(), step.source());
    }

    private void record(String action, String what, LocalDate from, String before, String after, String reason) {
        checks.checkReason(reason);
        checks.record(action, what + " from " + from, before, after, reason);
    }

    private void check(PatientCharges charges) {
        checks.checkDays(charges.validFrom(), null);
        amount("band1", charges.band1());
        amount("band2", charges.band2());
        amount("band3", charges.band3());
    }

    private void check(MinimumUdaValue value) {
        checks.checkDays(value.validFrom(), null);
        amount("pounds", value.pounds());
        percent("upliftPercent", value.upliftPercent());
    }

    private void check(UrgentIncentiveStep step) {
        checks.checkDays(step.validFrom(), step.validTo());
        amount("pounds", step.pounds());
        percent("fromPercent", step.fromPercent());
        demand(step.baselineFactor().signum() > 0, "baselineFactor", "Write a number above 0, such as 3.");
    }

    private static void amount(String field, Money pounds) {
        demand(!Money.ZERO.exceeds(pounds) && !pounds.exceeds(MOST), field, "Write pounds from 0 to 10,000.");
    }

    private static void percent(String field, @Nullable BigDecimal percent) {
        demand(
                percent == null || percent.signum() >= 0 && percent.compareTo(LARGEST_PERCENT) <= 0,
                field,
                "Write a percentage from 0 to 1,000.");
    }

    private static List<String> sentences(String before, String after, LocalDate from) {
        return List.of(
                "From " + TermsWords.day(from) + ": " + before + " now, " + after + " then.",
                "What holds before that day stays; what was worked out with it is not worked out again.");
    }

    private String chargesOn(LocalDate day) {
        return amounts.patientCharges().stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst()
                .map(PatientCharges::inWords)
                .orElse(NOTHING);
    }

    private String valueOn(LocalDate day) {
        return amounts.minimumUdaValues().stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst()
                .map(MinimumUdaValue::inWords)
                .orElse(NOTHING);
    }

    private String stepOf(UrgentIncentiveStep step) {
        return amounts.urgentIncentives().stream()
                .filter(each -> each.validFrom().equals(step.validFrom())
                        && each.fromPercent().compareTo(step.fromPercent()) == 0)
                .findFirst()
                .map(UrgentIncentiveStep::inWords)
                .orElse(NOTHING);
    }
}
