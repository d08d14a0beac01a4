package chairtime.activity.domain;

import chairtime.activity.RuleSetting;
import chairtime.activity.SettingAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which contracts are left out of delivery, and from where on it is on track or at risk, over time. */
public final class DeliveryLimits {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<SettingAnswer> answers;

    private DeliveryLimits(List<SettingAnswer> answers) {
        this.answers = answers;
    }

    /** Reads them. */
    @Component
    public static class Rows {

        private final SettingRows settings;

        Rows(SettingRows settings) {
            this.settings = settings;
        }

        /** All there ever were: they hold for everybody. */
        public DeliveryLimits read() {
            return new DeliveryLimits(settings.all(null));
        }
    }

    /** Contracts up to and including this target do not count in that month; zero where no rule is dated. */
    public BigDecimal minimumTarget(LocalDate month) {
        return on(month, RuleSetting.LEAST_TARGET, BigDecimal.ZERO);
    }

    /** On track from this percentage of the working-day share on. */
    public BigDecimal onTrackFrom(LocalDate month) {
        return on(month, RuleSetting.ON_TRACK_FROM_PERCENT, WHOLE);
    }

    /** At risk from this percentage up to that, late below. */
    public BigDecimal atRiskFrom(LocalDate month) {
        return on(month, RuleSetting.AT_RISK_FROM_PERCENT, BigDecimal.ZERO);
    }

    private BigDecimal on(LocalDate day, RuleSetting setting, BigDecimal without) {
        return answers.stream()
                .filter(answer -> answer.setting() == setting && answer.holdsOn(day))
                .findFirst()
                .map(answer -> new BigDecimal(answer.answer()))
                .orElse(without);
    }
}
