package chairtime.audit.ui;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.audit.AuditView;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.SidePanel;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;

/** Who did, saw and changed what. */
@Route(AuditNavigation.AUDIT)
@PageTitle("Audit record – Chairtime")
@RolesAllowed("AUDITOR")
class AuditRecordView extends Page implements BeforeEnterObserver {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final transient AuditTrail trail;
    private final FilterBar filters = new FilterBar();
    private final TextField person = filters.text("person", "Person", "");
    private final TextField subject = filters.text("subject", "Subject", "");
    private final TextField action = filters.text("action", "Action", "");
    private final DatePicker from = filters.day("from", "From");
    private final DatePicker to = filters.day("to", "To");
    private final DataGrid<AuditView> grid = createGrid();

    AuditRecordView(AuditTrail trail) {
        super("Audit record");
        this.trail = trail;
        filters.over(
                grid,
                Download.button(
                        "Export Excel", "audit.xlsx", AuditExport.XLSX, out -> AuditExport.xlsx(trail, filter(), out)),
                Download.button(
                        "Export CSV", "audit.csv", AuditExport.CSV, out -> AuditExport.csv(trail, filter(), out)));
        add(new Card("Who did, saw and changed what", filters, grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event);
        filters.found(Formats.count(trail.count(filter()), "entry", "entries"));
        grid.refresh();
    }

    private DataGrid<AuditView> createGrid() {
        DataGrid<AuditView> list = new DataGrid<>("Audit record");
        list.dateTime("When", AuditView::at).setSortProperty("at");
        list.text("Who", AuditView::username).setSortProperty("username");
        list.text("Roles", entry -> words(entry.roles()));
        list.text("Organisation", AuditView::organisation).setSortProperty("organisationCode");
        list.text("What", AuditView::summary).setFlexGrow(3);
        list.text("Subject", entry -> entry.subjectType() + " " + entry.subjectId())
                .setSortProperty("subjectType", "subjectId");
        list.text("Reason", AuditView::reason).setFlexGrow(1);
        list.text("Action", AuditView::action).setSortProperty("action");
        list.whenEmpty(new EmptyState(
                "Nothing is recorded like that",
                "Sign-ins, reads of bids, decisions and changes of your organisation stand here, and what others did"
                        + " that concerns it."));
        list.pages(NEWEST_FIRST, page -> trail.list(filter(), page), () -> trail.count(filter()));
        return list.onOpen(AuditRecordView::explain);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                person.getValue(), subject.getValue(), action.getValue(), from.getValue(), to.getValue());
    }

    private static void explain(AuditView entry) {
        KeyFacts facts = new KeyFacts()
                .fact("When", Formats.dateTime(entry.at()))
                .fact("Who", entry.username())
                .fact("Roles", words(entry.roles()))
                .fact("Before", dash(entry.before()))
                .fact("After", dash(entry.after()))
                .fact("Reason", dash(entry.reason()));
        SidePanel.explain("Entry " + entry.number(), new Paragraph(entry.summary()), facts);
    }

    private static String dash(@org.jspecify.annotations.Nullable String text) {
        return text == null ? Formats.NO_DATA : text;
    }

    private static String words(String roles) {
        return Stream.of(roles.split(" "))
                .map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
