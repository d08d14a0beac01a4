package chairtime.activity.ui;

import chairtime.activity.ActivityRuleExports;
import chairtime.activity.ActivityRuleExports.Table;
import chairtime.activity.ActivityRules;
import chairtime.activity.MinimumUdaValue;
import chairtime.activity.PatientCharges;
import chairtime.activity.SettingChanges;
import chairtime.activity.TariffChanges;
import chairtime.activity.YearEndRuleChanges;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The rules of the year, tariffs and amounts over time; administrators set their commissioner's own for a reason. */
@Route(DeliveryNavigation.RULES)
@PageTitle("Rules of the year and tariffs")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "AUDITOR", "ADMIN"})
class ActivityRulesView extends Page implements BeforeEnterObserver {

    private final transient ActivityRules rules;
    private final transient ActivityRuleExports exports;
    private final transient YearEndRuleChanges yearEndChanges;
    private final transient TariffChanges tariffChanges;
    private final transient SettingChanges settingChanges;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    ActivityRulesView(
            ActivityRules rules,
            ActivityRuleExports exports,
            YearEndRuleChanges yearEndChanges,
            TariffChanges tariffChanges,
            SettingChanges settingChanges,
            CurrentUser currentUser,
            Clock clock) {
        super("Rules of the year and tariffs");
        this.rules = rules;
        this.exports = exports;
        this.yearEndChanges = yearEndChanges;
        this.tariffChanges = tariffChanges;
        this.settingChanges = settingChanges;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        boolean mayChange = currentUser.require().has(Role.ADMIN);
        LocalDate today = LondonTime.day(clock.instant());
        show(new YearEndRulesCard(rules, yearEndChanges, mayChange, FinancialYear.of(today), this::show), Table.YEARS);
        show(new TariffsCard(rules, tariffChanges, mayChange, today, this::show), Table.TARIFFS);
        show(new SettingsCard(rules, settingChanges, mayChange, today, this::show), Table.SETTINGS);
        show(createPatientCharges(), Table.PATIENT_CHARGES);
        show(createMinimumValues(), Table.LEAST_VALUES);
    }

    private void show(Card card, Table table) {
        RuleDownloads.add(card, exports, table);
        add(card);
    }

    private Card createPatientCharges() {
        DataGrid<PatientCharges> grid = new DataGrid<>("Patient charges");
        grid.date("From", PatientCharges::validFrom);
        grid.money("Band 1, urgent or unscheduled", PatientCharges::band1);
        grid.money("Band 2", PatientCharges::band2);
        grid.money("Band 3", PatientCharges::band3);
        grid.component("Certainty", charges -> RuleDoubt.tag(charges.certainty()));
        grid.text("Source", PatientCharges::source);
        grid.setItems(rules.patientCharges());
        return new Card(
                "Patient charges", new Paragraph("Contracts are paid less the charges that claims declare."), grid);
    }

    private Card createMinimumValues() {
        DataGrid<MinimumUdaValue> grid = new DataGrid<>("Least value of a unit");
        grid.date("From", MinimumUdaValue::validFrom);
        grid.money("Least value of a UDA", MinimumUdaValue::pounds);
        grid.percent("Uplift of the year", MinimumUdaValue::upliftPercent);
        grid.money("After the uplift", MinimumUdaValue::afterUplift);
        grid.component("Certainty", value -> RuleDoubt.tag(value.certainty()));
        grid.text("Source", MinimumUdaValue::source);
        grid.setItems(rules.minimumUdaValues());
        return new Card(
                "Least value of a UDA",
                new Paragraph("A contract under it keeps its value and gets a smaller target."),
                grid);
    }
}
