package chairtime.allocation.ui;

import chairtime.allocation.Dispositions;
import chairtime.allocation.GivingRules;
import chairtime.allocation.MatchingWeights;
import chairtime.allocation.OverbookingRule;
import chairtime.allocation.RuleToCome;
import chairtime.allocation.SlotGiving;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.UrgencyClocks;
import chairtime.allocation.UseCases;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The rules of urgent care as they hold today; administrators change them from a day on, for a reason. */
@Route(SlotRoutes.RULES)
@PageTitle("Rules of urgent care")
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "AUDITOR", "ADMIN"})
class RulesView extends Page implements BeforeEnterObserver {

    private final transient UrgencyClocks clocks;
    private final transient Dispositions dispositions;
    private final transient UseCases useCases;
    private final transient SlotGiving giving;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    RulesView(
            UrgencyClocks clocks,
            Dispositions dispositions,
            UseCases useCases,
            SlotGiving giving,
            CurrentUser currentUser,
            Clock clock) {
        super("Rules of urgent care");
        this.clocks = clocks;
        this.dispositions = dispositions;
        this.useCases = useCases;
        this.giving = giving;
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
        add(
                new ClockRulesCard(clocks, mayChange, today(), this::show),
                new DispositionRulesCard(dispositions, mayChange, today(), this::show),
                new UseCaseRulesCard(useCases, mayChange, today(), this::show));
        giving.published().forEach(rules -> add(createGiving(rules, mayChange)));
        List<RuleToCome> toCome = giving.toCome();
        if (!toCome.isEmpty()) {
            add(createToCome(toCome));
        }
    }

    private Card createGiving(GivingRules rules, boolean mayChange) {
        Card card = new GivingRulesCard("How slots are given", rules);
        return mayChange
                ? card.actions(
                        new Button("Change weights", click -> openWeights(rules.weights())),
                        new Button("Change release", click -> openRelease(rules)),
                        new Button("Change overbooking", click -> openOverbooking(rules.overbooking())))
                : card;
    }

    private static Card createToCome(List<RuleToCome> toCome) {
        DataGrid<RuleToCome> grid = new DataGrid<>("Rules that hold from a later day on");
        grid.text("Rule", RuleToCome::rule);
        grid.text("About", RuleToCome::what);
        grid.date("From", RuleToCome::validFrom);
        grid.setItems(toCome);
        return new Card("Set already, for later", grid);
    }

    private void openWeights(MatchingWeights now) {
        RuleDialog dialog = new RuleDialog(
                "Weights", "The four add up to 100. Everybody can read them. Offers made already stay.", today());
        IntegerField soonness = dialog.number("soonness", "Seen soon", now.soonness());
        IntegerField distance = dialog.number("distance", "Short way", now.distance());
        IntegerField fairness = dialog.number("fairness", "Practices with more seats left", now.fairness());
        IntegerField priority = dialog.number("priority", "Groups the slot puts first", now.priority());
        IntegerField farthest = dialog.number("farthestKm", "Ways count alike from, kilometres", now.farthestKm());
        dialog.open((validFrom, reason) -> {
            giving.changeWeights(
                    new MatchingWeights(
                            validFrom,
                            soonness.getValue(),
                            distance.getValue(),
                            fairness.getValue(),
                            priority.getValue(),
                            farthest.getValue()),
                    reason);
            show();
        });
    }

    private void openRelease(GivingRules rules) {
        RuleDialog dialog = new RuleDialog("Release of slots", "Slots that exist already keep their time.", today());
        Select<UrgencyCategory> meantFor = dialog.field("meantFor", new Select<>());
        meantFor.setLabel("Slots meant for");
        meantFor.setItems(UrgencyCategory.URGENT, UrgencyCategory.NON_URGENT, UrgencyCategory.ROUTINE);
        meantFor.setItemLabelGenerator(UrgencyCategory::label);
        IntegerField hours = dialog.number("hours", "Hours before the start; 0 keeps nothing back", 0);
        meantFor.addValueChangeListener(
                change -> hours.setValue(rules.releaseHours().getOrDefault(change.getValue(), 0)));
        meantFor.setValue(UrgencyCategory.URGENT);
        dialog.open((validFrom, reason) -> {
            giving.changeReleaseHours(meantFor.getValue(), validFrom, hours.getValue(), reason);
            show();
        });
    }

    private void openOverbooking(OverbookingRule now) {
        RuleDialog dialog = new RuleDialog("Overbooking", "Seats that were agreed already stay.", today());
        IntegerField highest = dialog.number(
                "highestChancePercent",
                "Highest chance that more come than can be seen, percent",
                now.highestChancePercent());
        IntegerField starting = dialog.number(
                "startingMissedPercent",
                "Share who do not come, for practices with few appointments, percent",
                now.startingMissedPercent());
        IntegerField needed = dialog.number(
                "appointmentsNeeded", "Appointments from which the own share counts", now.appointmentsNeeded());
        IntegerField months = dialog.number("monthsBack", "Months to look back", now.monthsBack());
        dialog.open((validFrom, reason) -> {
            giving.changeOverbooking(
                    new OverbookingRule(highest.getValue(), starting.getValue(), needed.getValue(), months.getValue()),
                    validFrom,
                    reason);
            show();
        });
    }

    static StatusTag certain(boolean doubtful) {
        return doubtful
                ? new StatusTag("Doubtful, check it", StatusTag.Kind.AT_RISK)
                : new StatusTag("Certain", StatusTag.Kind.DONE);
    }

    static String setBy(boolean own) {
        return own ? "Your organisation" : "Usual rule";
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
