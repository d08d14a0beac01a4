package chairtime.activity.ui;

import chairtime.activity.ActivityRuleExports;
import chairtime.activity.ActivityRuleExports.Table;
import chairtime.activity.ActivityRules;
import chairtime.activity.AmountChanges;
import chairtime.activity.ClaimPricing;
import chairtime.activity.SettingChanges;
import chairtime.activity.TariffChanges;
import chairtime.activity.YearEndRuleChanges;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The rules of the year, tariffs and amounts over time; administrators set their commissioner's own, the operator's the usual. */
@Route(DeliveryNavigation.RULES)
@PageTitle("Rules of the year and tariffs")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "AUDITOR", "ADMIN"})
class ActivityRulesView extends Page implements BeforeEnterObserver {

    private final transient ActivityRules rules;
    private final transient ActivityRuleExports exports;
    private final transient YearEndRuleChanges yearEndChanges;
    private final transient TariffChanges tariffChanges;
    private final transient SettingChanges settingChanges;
    private final transient AmountChanges amountChanges;
    private final transient ClaimPricing pricing;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    ActivityRulesView(
            ActivityRules rules,
            ActivityRuleExports exports,
            YearEndRuleChanges yearEndChanges,
            TariffChanges tariffChanges,
            SettingChanges settingChanges,
            AmountChanges amountChanges,
            ClaimPricing pricing,
            CurrentUser currentUser,
            Clock clock) {
        super("Rules of the year and tariffs");
        this.rules = rules;
        this.exports = exports;
        this.yearEndChanges = yearEndChanges;
        this.tariffChanges = tariffChanges;
        this.settingChanges = settingChanges;
        this.amountChanges = amountChanges;
        this.pricing = pricing;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        if (currentUser.require().has(Role.RECOVERY_LEAD)
                || currentUser.require().has(Role.AUDITOR)) {
            pricing.changedSince()
                    .ifPresent(sentence -> add(new Card(
                            "Claims priced before",
                            new Paragraph(sentence),
                            new Anchor(DeliveryNavigation.CLAIM_PRICES, "Open the prices of claims"))));
        }
        RuleAuthor author = new RuleAuthor(currentUser.require().has(Role.ADMIN), rules.setsForEverybody());
        LocalDate today = LondonTime.day(clock.instant());
        add(
                new YearEndRulesCard(
                        rules, yearEndChanges, downloads(Table.YEARS), author, FinancialYear.of(today), this::show),
                new TariffsCard(rules, tariffChanges, downloads(Table.TARIFFS), author, today, this::show),
                new SettingsCard(rules, settingChanges, downloads(Table.SETTINGS), author, today, this::show),
                new PatientChargesCard(
                        rules, amountChanges, downloads(Table.PATIENT_CHARGES), author, today, this::show),
                new LeastValuesCard(rules, amountChanges, downloads(Table.LEAST_VALUES), author, today, this::show),
                new UrgentIncentiveCard(rules, amountChanges, author, today, this::show),
                new RuleHistoryCard(rules.changes()));
    }

    private RuleDownloads downloads(Table table) {
        return new RuleDownloads(exports, table);
    }
}
