package chairtime.procurement.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.procurement.BidStatus;
import chairtime.procurement.Bids;
import chairtime.procurement.CallForBidder;
import chairtime.procurement.CallId;
import chairtime.procurement.MyBid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A call as the provider sees it, with its own bid. */
@Route("bids/calls/:callId([0-9]{1,18})")
@PageTitle("Bid")
@RolesAllowed("PROVIDER")
class BidFormView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient Bids bids;
    private final transient Clock clock;
    private final Span saved = new Span();
    private @Nullable CallForBidder call;
    private @Nullable MyBid bid;
    private @Nullable BidForm form;
    private boolean unsentChange;

    BidFormView(Bids bids, Clock clock) {
        super("Bid");
        this.bids = bids;
        this.clock = clock;
        under("Bids", ProviderRoutes.BIDS);
        saved.addClassName("hint");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId id = new CallId(event.getRouteParameters().getLong("callId").orElseThrow());
        show(bids.call(id), bids.mine(id).orElse(null));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsentChange) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            Confirm.ask(
                    "Leave without sending the change?",
                    "Your bid stays as it was handed in; what you changed since is lost.",
                    "Leave without sending",
                    leave::proceed);
        }
    }

    private void show(CallForBidder shownCall, @Nullable MyBid shownBid) {
        call = shownCall;
        bid = shownBid;
        unsentChange = false;
        form = null;
        removeAll();
        noActions();
        title(shownCall.title());
        status(BidTags.tag(shownBid == null ? null : shownBid.status()));
        facts(new KeyFacts()
                .fact("Deadline", Formats.dateTime(shownCall.deadline()))
                .fact("Time", Formats.deadline(shownCall.deadline(), clock.instant()))
                .fact("Sessions wanted", Formats.count(shownCall.sessionsWanted()))
                .fact("Price a session, at most", Formats.money(shownCall.priceCeiling())));
        add(new Card("What is asked", new CallForBidderPanel(shownCall)));
        boolean hasBid = shownBid != null && shownBid.status() != BidStatus.WITHDRAWN;
        if (hasBid) {
            showBid(shownCall, shownBid);
        } else if (shownCall.openForBids()) {
            Button start = new Button("Start your bid", click -> show(shownCall, bids.start(shownCall.id())));
            start.setDisableOnClick(true);
            primaryAction(start);
        } else {
            add(new Paragraph("Bidding has ended."));
        }
    }

    private void showBid(CallForBidder shownCall, MyBid shownBid) {
        BidForm shownForm = new BidForm(shownCall, this::keepChange);
        form = shownForm;
        shownForm.read(shownBid.data());
        shownForm.setReadOnly(!shownCall.openForBids());
        Card card = new Card("Your bid", new Paragraph(explain(shownCall, shownBid)), shownForm);
        add(card);
        if (shownCall.openForBids()) {
            Button send = new Button(
                    shownBid.status() == BidStatus.SUBMITTED ? "Send changed bid" : "Send bid", click -> send());
            send.addClassName("send-bid");
            send.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_PRIMARY);
            Div foot = new Div(send, saved);
            foot.addClassName("form-foot");
            card.add(foot);
            moreAction("Withdraw bid", this::withdraw);
        }
    }

    private String explain(CallForBidder shownCall, MyBid shownBid) {
        if (!shownCall.openForBids()) {
            return shownBid.sessionsAwarded() == null
                    ? "Bidding has ended. You will have a letter once it is decided."
                    : "Decided: " + Formats.count(shownBid.sessionsAwarded(), "session was", "sessions were")
                            + " taken of your bid.";
        }
        return shownBid.status() == BidStatus.SUBMITTED
                ? "Handed in " + Formats.dateTime(shownBid.submittedAt())
                        + ". Nobody can read it before the deadline. You can change or withdraw it until then."
                : "This draft saves itself. Nobody but you sees it until you send it, and nobody reads it before the"
                        + " deadline.";
    }

    private void keepChange() {
        MyBid current = bid;
        BidForm shownForm = form;
        if (current == null || shownForm == null) {
            return;
        }
        if (current.status() == BidStatus.SUBMITTED) {
            unsentChange = true;
            saved.setText("Changed, not sent yet");
            return;
        }
        try {
            bid = bids.saveDraft(current.id(), current.version(), shownForm.write());
            saved.setText("Draft saved at " + Formats.time(clock.instant()));
        } catch (RefusedException refusal) {
            saved.setText("Draft not saved: " + refusal.getMessage());
        }
    }

    private void send() {
        MyBid current = bid;
        BidForm shownForm = form;
        CallForBidder shownCall = call;
        if (current == null || shownForm == null || shownCall == null) {
            return;
        }
        shownForm.clearErrors();
        try {
            MyBid sent = bids.submit(current.id(), current.version(), shownForm.write());
            show(shownCall, sent);
            Messages.done("Your bid is handed in. You can change or withdraw it until "
                    + Formats.dateTime(shownCall.deadline()) + ".");
        } catch (RefusedException refusal) {
            shownForm.show(refusal);
        }
    }

    private void withdraw() {
        MyBid current = bid;
        CallForBidder shownCall = call;
        if (current == null || shownCall == null) {
            return;
        }
        Confirm.ask(
                "Withdraw this bid?",
                "It will not be considered. You can bid again until " + Formats.dateTime(shownCall.deadline()) + ".",
                "Withdraw bid",
                () -> {
                    bids.withdraw(current.id());
                    show(bids.call(shownCall.id()), bids.mine(shownCall.id()).orElse(null));
                    Messages.done("Your bid is withdrawn.");
                });
    }
}
