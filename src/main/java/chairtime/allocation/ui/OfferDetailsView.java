package chairtime.allocation.ui;

import chairtime.allocation.DeclineReason;
import chairtime.allocation.LiveReferrals;
import chairtime.allocation.OfferStatus;
import chairtime.allocation.OfferView;
import chairtime.allocation.Offers;
import chairtime.allocation.Patients;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralView;
import chairtime.allocation.Referrals;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.Shortcut;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The slot that is held for a patient: what to say on the telephone, and what the patient answers. */
@Route(ReferralNavigation.OFFER)
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class OfferDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Offers offers;
    private final transient Referrals referrals;
    private final transient Patients patients;
    private final transient Clock clock;
    private final KeyFacts time = new KeyFacts();
    private transient @Nullable OfferView shown;

    OfferDetailsView(Offers offers, Referrals referrals, Patients patients, Clock clock) {
        super("Slot offered");
        this.offers = offers;
        this.referrals = referrals;
        this.patients = patients;
        this.clock = clock;
        Live.onChange(this, LiveReferrals.MINUTE, this::tick);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(
                event.getRouteParameters().getLong(ReferralNavigation.ID).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(ReferralId id) {
        ReferralView referral = referrals.find(id);
        shown = null;
        removeAll();
        noActions();
        title("Slot offered to patient " + referral.pseudonym());
        under("Referral of patient " + referral.pseudonym(), ReferralNavigation.referral(id));
        Optional<OfferView> open = offers.current(id).filter(offer -> offer.status() == OfferStatus.OPEN);
        if (open.isEmpty()) {
            status(ReferralWords.tag(referral.status()));
            add(new EmptyState(
                    "No slot is being offered now",
                    "The offer was answered, or its time is over and another slot is being looked for.",
                    new Anchor(ReferralNavigation.referral(id), "See where the referral stands")));
            return;
        }
        OfferView offer = open.get();
        status(new StatusTag(offer.status().label(), StatusTag.Kind.NEUTRAL));
        showTime(offer);
        add(
                createWords(offer),
                new PatientCard(patients, id, patients.keeping(id)),
                new NeedCard(referral.facts()),
                new ExplanationCard(offer.explanation(), null));
        shown = offer;
    }

    private void tick() {
        if (shown != null) {
            showTime(shown);
        }
    }

    private void showTime(OfferView offer) {
        time.removeAll();
        facts(time.fact("When", SlotWhen.words(offer.startsAt()))
                .fact("Where", offer.practice())
                .fact(
                        "Way",
                        Optional.ofNullable(offer.explanation().chosen())
                                .map(slot -> SlotWhen.way(slot.kilometres()))
                                .orElse(Formats.NO_DATA))
                .fact("Held for the patient until", Formats.time(offer.expiresAt()))
                .fact("Time left to answer", Formats.deadline(offer.expiresAt(), clock.instant())));
    }

    private Card createWords(OfferView offer) {
        Button accept = new Button("The patient accepts", click -> accept(offer));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcut.on(accept, "a", "The patient accepts the slot");
        Button decline = Shortcut.on(
                new Button(
                        "The patient declines",
                        click -> new DeclineDialog((why, words) -> decline(offer, why, words)).open()),
                "d",
                "The patient declines the slot");
        return new Card(
                        "Say on the telephone",
                        new Paragraph("\"We can offer you an appointment on %s at %s, %s. It takes %d minutes. %s\""
                                .formatted(
                                        SlotWhen.words(offer.startsAt()),
                                        offer.practice(),
                                        offer.place().postcode(),
                                        offer.minutes(),
                                        SlotWording.facts(offer.facts()).equals(Formats.NO_DATA)
                                                ? ""
                                                : "The practice has: " + SlotWording.facts(offer.facts()) + ".")),
                        new Paragraph("If nobody answers, do nothing: the slot goes to somebody else when its time is"
                                + " over, and the next one is looked for."))
                .actions(accept, decline);
    }

    private void accept(OfferView offer) {
        try {
            offers.accept(offer.referral(), offer.version());
            Messages.done("Accepted. The appointment is being booked.");
            UI.getCurrent().navigate(ReferralNavigation.referral(offer.referral()));
        } catch (RefusedException refusal) {
            Messages.refused(Objects.requireNonNull(refusal.getMessage()));
            show(offer.referral());
        }
    }

    private void decline(OfferView offer, DeclineReason why, String words) {
        offers.decline(offer.referral(), offer.version(), why, words);
        Messages.done("Declined. The next best slot is being looked for.");
        UI.getCurrent().navigate(ReferralNavigation.referral(offer.referral()));
    }
}
