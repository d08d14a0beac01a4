package chairtime.allocation.ui;

import chairtime.allocation.MessageSenderView;
import chairtime.allocation.MessageSenders;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The programs that may send referrals. */
@Route(SenderMenu.SENDERS)
@PageTitle("Senders of referrals – Chairtime")
@RolesAllowed("ADMIN")
class SendersView extends Page implements BeforeEnterObserver {

    private final transient MessageSenders senders;
    private final DataGrid<MessageSenderView> grid = createGrid();

    SendersView(MessageSenders senders) {
        super("Senders of referrals");
        this.senders = senders;
        primaryAction(new Button("Register sender", click -> new SenderDialog(senders, this::refresh).open()));
        add(
                new Paragraph("NHS 111 and others send referrals as messages from program to program. Each sender has a"
                        + " secret of its own and sees nothing here but free slots."),
                new Card("Who may send", grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private DataGrid<MessageSenderView> createGrid() {
        DataGrid<MessageSenderView> list = new DataGrid<>("Senders");
        list.text("Name", sender -> sender.data().name()).setFlexGrow(2);
        list.text("Username", sender -> sender.data().username());
        list.text("ODS code", sender -> sender.data().odsCode());
        list.text("Comes by", sender -> sender.data().source().label());
        list.count("Requests a minute", sender -> sender.data().ratePerMinute());
        list.component("State", SendersView::state);
        list.date("Secret since", sender -> LondonTime.day(sender.secretRenewedAt()));
        list.whenEmpty(new EmptyState(
                "Nobody sends referrals yet",
                "Register NHS 111, or another service that sends messages, and hand over its secret."));
        return list.onOpen(sender -> new SenderDialog(sender, senders, this::refresh).open());
    }

    private void refresh() {
        grid.setItems(senders.all());
    }

    private static StatusTag state(MessageSenderView sender) {
        return sender.active()
                ? new StatusTag("May send", StatusTag.Kind.DONE)
                : new StatusTag("Shut out", StatusTag.Kind.STOPPED);
    }
}
