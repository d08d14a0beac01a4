package chairtime.notification.ui;

import chairtime.notification.Letters;
import chairtime.notification.MailFilter;
import chairtime.notification.MailState;
import chairtime.notification.MailView;
import chairtime.notification.SentMail;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Sort;

/** Mails of the own organisation: what went, what would have gone, and to whom. */
@Route(NotificationNavigation.OUTBOX)
@PageTitle("Outbox – Chairtime")
@RolesAllowed({"ADMIN", "AUDITOR", "COMMISSIONER"})
class OutboxView extends Page implements BeforeEnterObserver {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final transient SentMail mails;
    private final transient Letters letters;
    private final boolean mayDecide;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "Find", "Subject, addressee, address");
    private final Select<MailState> state =
            filters.choice("state", "State", MailState.values(), MailState::label, "All states");
    private final DataGrid<MailView> grid = createGrid();

    OutboxView(SentMail mails, Letters letters, CurrentUser currentUser) {
        super("Outbox");
        this.mails = mails;
        this.letters = letters;
        SignedInUser user = currentUser.require();
        mayDecide = user.has(Role.ADMIN) || user.has(Role.COMMISSIONER);
        if (!mails.canSend()) {
            add(new Paragraph("No mail server is set up: mails are kept here and show what would have gone, and to"
                    + " whom. Nothing leaves the application."));
        }
        add(new Card("Mails of your organisation", filters.over(grid), grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event);
        refresh();
    }

    private DataGrid<MailView> createGrid() {
        DataGrid<MailView> list = new DataGrid<>("Mails");
        list.dateTime("Written", MailView::queuedAt).setSortProperty("queuedAt");
        list.text("Subject", MailView::subject).setSortProperty("subject").setFlexGrow(3);
        list.text("To", MailView::toName).setSortProperty("toName").setFlexGrow(2);
        list.text("Address", MailView::toAddress).setSortProperty("toAddress");
        list.text("Letter", mail -> mail.letter() == null ? null : "Attached");
        list.component("State", mail -> tag(mail.state()));
        list.dateTime("Settled", MailView::settledAt).setSortProperty("settledAt");
        list.whenEmpty(new EmptyState(
                "No mails", "When bidders are told about calls, awards and refusals, the mails stand here."));
        list.pages(NEWEST_FIRST, page -> mails.list(filter(), page), () -> mails.count(filter()));
        return list.onOpen(this::open);
    }

    private MailFilter filter() {
        return new MailFilter(text.getValue(), state.getValue());
    }

    private void refresh() {
        filters.found(Formats.count(mails.count(filter()), "mail", "mails"));
        grid.refresh();
    }

    private void open(MailView mail) {
        boolean decidable = mayDecide && mails.canSend() && mail.state().canBeSentAgain();
        MailPanel.open(mail, letters, decidable ? () -> ask(mail) : null);
    }

    private void ask(MailView mail) {
        String consequence = mail.state() == MailState.UNCERTAIN
                ? "It may have arrived already; " + mail.toName() + " may then get it twice."
                : mail.toName() + " gets it at " + mail.toAddress() + " within a minute.";
        Confirm.ask("Send this mail now?", consequence, "Send mail", () -> {
            try {
                mails.sendAgain(mail.id());
                Messages.done("The mail is on its way.");
            } catch (RefusedException refused) {
                Messages.refused(refused.getMessage());
            }
            refresh();
        });
    }

    static StatusTag tag(MailState state) {
        StatusTag.Kind kind =
                switch (state) {
                    case QUEUED, SENDING -> StatusTag.Kind.ON_TRACK;
                    case SENT -> StatusTag.Kind.DONE;
                    case HELD -> StatusTag.Kind.NEUTRAL;
                    case NO_ADDRESS, UNCERTAIN -> StatusTag.Kind.AT_RISK;
                    case FAILED -> StatusTag.Kind.LATE;
                };
        return new StatusTag(state.label(), kind);
    }
}
