package chairtime.procurement.ui;

import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.SidePanel;
import chairtime.procurement.ApprovalLimitView;
import chairtime.procurement.ApprovalLimits;
import chairtime.security.ApprovalTier;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much each tier of approvers may approve, from which day on. */
@Route(ProcurementNavigation.LIMITS)
@PageTitle("Approval limits")
@RolesAllowed("ADMIN")
class LimitsView extends Page implements BeforeEnterObserver {

    private final transient ApprovalLimits limits;
    private final transient Clock clock;

    LimitsView(ApprovalLimits limits, Clock clock) {
        super("Approval limits");
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Card table = new Card("Limits by date", createTable(limits.all()));
        table.actions(SidePanel.question(
                "What do the limits mean?",
                () -> List.of(
                        new Paragraph("An award goes to the lowest tier whose limit covers it. A higher tier may decide"
                                + " as well."),
                        new Paragraph("A limit is held against the whole value: the award together with what the same"
                                + " need was awarded in the twelve months before. The limits of the day of the proposal"
                                + " count."),
                        new Paragraph("The board, above all, has no limit."))));
        add(
                table,
                new Card(
                        "Change the limits",
                        new LimitsForm(limits.current(), LondonTime.day(clock.instant()), this::change)));
    }

    private static FramedTable createTable(List<ApprovalLimitView> all) {
        FramedTable table = new FramedTable("Most that each tier may approve");
        List<String> headings = new ArrayList<>(List.of("From"));
        for (ApprovalTier tier : ApprovalTier.values()) {
            headings.add(tier.label());
        }
        headings.add("Set by");
        table.columns(headings);
        all.forEach(entry -> addRow(table, entry));
        return table;
    }

    private static void addRow(FramedTable table, ApprovalLimitView entry) {
        NativeTableRow row = table.row(Formats.date(entry.validFrom()));
        for (ApprovalTier tier : ApprovalTier.values()) {
            Money limit = entry.limits().get(tier);
            row.addDataCell().setText(tier == ApprovalTier.BOARD ? "No limit" : Formats.money(limit));
        }
        row.addDataCell().setText(entry.ownOfCommissioner() ? "Your organisation" : "Usual limits");
    }

    private void change(LocalDate validFrom, Map<ApprovalTier, Money> chosen, String reason) {
        limits.change(validFrom, chosen, reason);
        Messages.done("The limits hold from " + Formats.date(validFrom) + ".");
        show();
    }
}
