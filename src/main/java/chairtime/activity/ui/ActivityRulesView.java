package chairtime.activity.ui;

import chairtime.activity.ActivityRuleExports;
import chairtime.activity.ActivityRuleExports.Table;
import chairtime.activity.ActivityRules;
import chairtime.activity.MinimumUdaValue;
import chairtime.activity.PatientCharges;
import chairtime.activity.SettingChanges;
import chairtime.activity.TariffChanges;
import chairtime.activity.YearEndRule;
import chairtime.activity.YearEndRuleChanges;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        add(
                new YearEndRulesCard(
                        rules, yearEndChanges, downloads(Table.YEARS), mayChange, FinancialYear.of(today), this::show),
                new TariffsCard(rules, tariffChanges, downloads(Table.TARIFFS), mayChange, today, this::show),
                new SettingsCard(rules, settingChanges, downloads(Table.SETTINGS), mayChange, today, this::show),
                createPatientCharges(),
                createMinimumValues());
    }

    private RuleDownloads downloads(Table table) {
        return new RuleDownloads(exports, table);
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
                        "Patient charges",
                        new Paragraph("What a patient pays for a course accepted from that day on. Contracts are paid"
                                + " less the charges that claims declare."),
                        grid)
                .actions(downloads(Table.PATIENT_CHARGES));
    }

    private Card createMinimumValues() {
        DataGrid<MinimumUdaValue> grid = new DataGrid<>("Least value of a unit");
        grid.date("From", MinimumUdaValue::validFrom);
        grid.money("Least value of a UDA", MinimumUdaValue::pounds);
        grid.number("Uplift of the year", value -> uplift(value.upliftPercent()));
        grid.money("After the uplift", MinimumUdaValue::afterUplift);
        grid.component("Certainty", value -> RuleDoubt.tag(value.certainty()));
        grid.setItems(rules.minimumUdaValues());
        grid.onOpen(value -> RuleDoubt.explain(
                "Least value of a UDA from " + Formats.date(value.validFrom()),
                value.pounds() + " for a UDA.",
                YearEndRule.EVERYBODY,
                value.certainty(),
                value.source()));
        return new Card(
                        "Least value of a UDA",
                        new Paragraph(
                                "A contract under it keeps its value and gets a smaller target. Open a row for its"
                                        + " source."),
                        grid)
                .actions(downloads(Table.LEAST_VALUES));
    }

    private static String uplift(@Nullable BigDecimal percent) {
        return percent == null ? Formats.NO_DATA : YearEndRule.percent(percent);
    }
}
