package chairtime.allocation.ui;

import chairtime.allocation.LiveReferrals;
import chairtime.allocation.MissedAppointments;
import chairtime.allocation.OfferStatus;
import chairtime.allocation.OfferView;
import chairtime.allocation.Offers;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.ReferralView;
import chairtime.allocation.Referrals;
import chairtime.allocation.SlotId;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Timeline;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a referral stands on its way to a slot: what is offered or booked, and why nothing is. Follows what happens. */
class PlacingPanel extends Div {

    private final transient Referrals referrals;
    private final transient Offers offers;
    private final transient MissedAppointments missed;
    private final transient Consumer<ReferralView> shown;
    private final ReferralId id;

    /**
     * @param topic what is published when referrals of the commissioner change
     * @param shown told of the referral as it stands, whenever it is shown anew
     */
    PlacingPanel(
            Referrals referrals,
            Offers offers,
            MissedAppointments missed,
            ReferralView referral,
            String topic,
            Consumer<ReferralView> shown) {
        this.referrals = referrals;
        this.offers = offers;
        this.missed = missed;
        this.shown = shown;
        this.id = referral.id();
        addClassName("stack");
        show(referral);
        Live.onChange(this, topic, this::showAnew);
        Live.onChange(this, LiveReferrals.MINUTE, this::showAnew);
    }

    private void showAnew() {
        ReferralView now = referrals.find(id);
        show(now);
        shown.accept(now);
    }

    private void show(ReferralView referral) {
        removeAll();
        Optional<OfferView> current = offers.current(id);
        current.ifPresent(offer -> add(createOffer(offer)));
        boolean waits = current.isEmpty() && referral.status() == ReferralStatus.WAITING;
        if (waits && missed.isOpen(id)) {
            add(createNotReached());
        } else if (waits) {
            offers.explanation(id).ifPresent(why -> add(createWaiting(), new ExplanationCard(why, this::askToPick)));
        }
        List<OfferView> before = offers.history(id).stream()
                .filter(offer -> offer.endedAt() != null)
                .toList();
        if (!before.isEmpty()) {
            add(createHistory(before));
        }
    }

    private Card createOffer(OfferView offer) {
        Card card = new Card(
                "Slot",
                new KeyFacts()
                        .fact("When", SlotWhen.words(offer.startsAt()))
                        .fact("Where", offer.practice() + ", " + offer.place().postcode())
                        .fact("State", offer.status().label())
                        .fact(
                                offer.confirmBy() == null ? "Held until" : "Practice confirms by",
                                offer.status() == OfferStatus.BOOKED
                                        ? Formats.NO_DATA
                                        : Formats.dateTime(
                                                offer.confirmBy() == null ? offer.expiresAt() : offer.confirmBy())));
        if (offer.status() == OfferStatus.OPEN) {
            card.actions(new Anchor(ReferralNavigation.offer(id), "Call the patient and take the answer"));
        } else if (offer.status() == OfferStatus.BOOKED) {
            card.actions(new Button("Cancel this booking", click -> askToCancel(offer)));
        }
        return card;
    }

    private void askToCancel(OfferView offer) {
        new ReasonDialog(
                        "Cancel the booking of " + SlotWhen.words(offer.startsAt()) + "?",
                        "The practice is told, the slot goes to somebody else, and another one is looked for.",
                        "Why",
                        "Cancel this booking",
                        reason -> {
                            offers.cancelBooking(id, offer.version(), reason);
                            Messages.done("The booking is cancelled. Another slot is being looked for.");
                            showAnew();
                        })
                .open();
    }

    private Card createNotReached() {
        return new Card(
                "Nobody answered the offers",
                new Paragraph("No other slot is offered until somebody has reached the patient."),
                new Anchor(AppointmentRoutes.followUp(id), "Follow up"));
    }

    private static Card createWaiting() {
        return new Card(
                "Waits for a slot",
                new Paragraph("Nothing suits now. As soon as a seat appears that does, the patients in most danger of"
                        + " missing their deadline are offered it first; nobody needs to watch. Open a slot below to"
                        + " offer it all the same, where only its time speaks against it."));
    }

    private void askToPick(long slot) {
        new ReasonDialog(
                        "Offer this slot all the same?",
                        "The seat is held and you are asked to call the patient. Slots that lack what the patient needs"
                                + " cannot be offered.",
                        "Why this slot",
                        "Offer this slot",
                        reason -> {
                            offers.pick(id, new SlotId(slot), reason);
                            Messages.done("The slot is being held for the patient.");
                            showAnew();
                        })
                .open();
    }

    private static Card createHistory(List<OfferView> before) {
        return new Card(
                "Offers before",
                new Timeline(before.stream()
                        .map(offer -> new Timeline.Entry(
                                offer.endedAt(),
                                offer.practice(),
                                SlotWhen.words(offer.startsAt()) + ": " + how(offer)))
                        .toList()));
    }

    private static String how(OfferView offer) {
        String why = offer.declineReason() == null
                ? ""
                : " (" + offer.declineReason().label() + ")";
        return offer.status().label() + why + ". " + offer.reason();
    }
}
