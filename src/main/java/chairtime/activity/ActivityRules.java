package chairtime.activity;

import chairtime.activity.domain.PublishedAmountRows;
import chairtime.activity.domain.RuleChangeRows;
import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.TariffRows;
import chairtime.activity.domain.YearEndRuleRows;
import chairtime.security.CurrentUser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the year, tariffs and amounts to read: the usual ones and the own commissioner's. */
@Service
@PreAuthorize(ActivityRuleRights.READ)
@Transactional(readOnly = true)
public class ActivityRules {

    private final YearEndRuleRows yearEnd;
    private final TariffRows tariffs;
    private final SettingRows settings;
    private final PublishedAmountRows amounts;
    private final RuleChangeRows changes;
    private final CurrentUser currentUser;

    ActivityRules(
            YearEndRuleRows yearEnd,
            TariffRows tariffs,
            SettingRows settings,
            PublishedAmountRows amounts,
            RuleChangeRows changes,
            CurrentUser currentUser) {
        this.yearEnd = yearEnd;
        this.tariffs = tariffs;
        this.settings = settings;
        this.amounts = amounts;
        this.changes = changes;
        this.currentUser = currentUser;
    }

    /** The lines of the years, newest first. */
    public List<YearEndRule> yearEndRules() {
        return yearEnd.all(commissioner());
    }

    /** Every tariff there ever was, the own first and the newest before older ones. */
    public List<Tariff> tariffs() {
        return tariffs.all(commissioner());
    }

    /** Every answer to what the rules leave open, the own first and the newest before older ones. */
    public List<SettingAnswer> settings() {
        return settings.all(commissioner());
    }

    /** What patients paid, newest first. */
    public List<PatientCharges> patientCharges() {
        return amounts.patientCharges();
    }

    /** The least values of a unit, newest first. */
    public List<MinimumUdaValue> minimumUdaValues() {
        return amounts.minimumUdaValues();
    }

    /** The steps of the urgent incentives, newest first. */
    public List<UrgentIncentiveStep> urgentIncentives() {
        return amounts.urgentIncentives();
    }

    /** What was changed of the usual rules and of the own, newest first. */
    public List<RuleChange> changes() {
        return changes.all(commissioner());
    }

    /** Whether whoever is signed in sets what holds for everybody. */
    public boolean setsForEverybody() {
        return currentUser.require().organisation().isOperator();
    }

    private @Nullable String commissioner() {
        return setsForEverybody() ? null : currentUser.requireCommissionerCode();
    }
}
