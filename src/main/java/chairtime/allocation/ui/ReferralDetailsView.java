package chairtime.allocation.ui;

import chairtime.allocation.LiveReferrals;
import chairtime.allocation.MissedAppointments;
import chairtime.allocation.Offers;
import chairtime.allocation.Patients;
import chairtime.allocation.RecordKeeping;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.ReferralView;
import chairtime.allocation.Referrals;
import chairtime.allocation.SentMessages;
import chairtime.allocation.Triage;
import chairtime.allocation.TriageDecision;
import chairtime.allocation.TriageProposal;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.Timeline;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** A referral with its triage. Who the patient is shows on demand, because every look is taken down. */
@Route(ReferralNavigation.REFERRAL)
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class ReferralDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Referrals referrals;
    private final transient Triage triage;
    private final transient Offers offers;
    private final transient MissedAppointments missed;
    private final transient Patients patients;
    private final transient SentMessages messages;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    ReferralDetailsView(
            Referrals referrals,
            Triage triage,
            Offers offers,
            MissedAppointments missed,
            Patients patients,
            SentMessages messages,
            CurrentUser currentUser,
            Clock clock) {
        super("Referral");
        this.referrals = referrals;
        this.triage = triage;
        this.offers = offers;
        this.missed = missed;
        this.patients = patients;
        this.messages = messages;
        this.currentUser = currentUser;
        this.clock = clock;
        under("Referrals by time left", ReferralNavigation.REFERRALS);
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
        removeAll();
        noActions();
        title("Referral of patient " + referral.pseudonym());
        showState(referral);
        RecordKeeping keeping = patients.keeping(id);
        add(
                new PlacingPanel(
                        referrals,
                        offers,
                        missed,
                        referral,
                        LiveReferrals.topic(currentUser.requireCommissionerCode()),
                        this::showState),
                new SentMessagesCard(messages, id),
                new PatientCard(patients, id, keeping),
                new NeedCard(referral.facts()));
        if (referral.status().mayBeTriaged()) {
            add(createTriage(id));
        }
        if (missed.isOpen(id)) {
            primaryAction(new Button("Follow up", click -> UI.getCurrent().navigate(AppointmentRoutes.followUp(id))));
        }
        createActions(referral, keeping);
        if (!referral.triage().isEmpty()) {
            add(createHistory(referral));
        }
    }

    private void createActions(ReferralView referral, RecordKeeping keeping) {
        ReferralId id = referral.id();
        if (!referral.status().isEnded() && !keeping.isErased()) {
            moreAction("Change this referral", () -> UI.getCurrent().navigate(ReferralNavigation.change(id)));
        }
        if (referral.triagedAt() != null) {
            moreAction("See appointments and contacts", () -> UI.getCurrent().navigate(AppointmentRoutes.followUp(id)));
        }
        if (referral.status().canBecome(ReferralStatus.WITHDRAWN)) {
            moreAction("Withdraw this referral", () -> new WithdrawDialog(reason -> withdraw(referral, reason)).open());
        }
        if (currentUser.require().has(Role.CLINICIAN)) {
            new RecordActions(patients, id, () -> show(id))
                    .addTo(this, keeping, referral.status().isEnded());
        }
    }

    private void showState(ReferralView referral) {
        status(ReferralWords.tag(referral.status()));
        facts(new KeyFacts()
                .fact("Category", ReferralWords.category(referral.category()))
                .fact("To be seen by", Formats.dateTime(referral.deadline()))
                .fact("Time left", left(referral))
                .fact("Came by", referral.source().label())
                .fact("Received", Formats.dateTime(referral.receivedAt())));
    }

    private String left(ReferralView referral) {
        String words = ReferralWords.timeLeft(referral.status(), referral.deadline(), clock.instant());
        return words.isEmpty() ? Formats.NO_DATA : words;
    }

    private Card createTriage(ReferralId id) {
        TriageProposal proposal = triage.propose(id);
        return new Card("Triage", new TriageForm(proposal, decision -> decide(id, proposal.version(), decision)));
    }

    private void decide(ReferralId id, long version, TriageDecision decision) {
        triage.decide(id, version, decision);
        Messages.done("Decided: " + decision.category().label() + ".");
        show(id);
    }

    private void withdraw(ReferralView referral, String reason) {
        referrals.withdraw(referral.id(), referral.version(), reason);
        Messages.done("The referral is withdrawn.");
        show(referral.id());
    }

    private static Card createHistory(ReferralView referral) {
        return new Card(
                "Decisions",
                new Timeline(referral.triage().stream()
                        .map(step -> new Timeline.Entry(
                                step.at(),
                                step.by(),
                                step.category().label() + " (proposed: "
                                        + step.proposed().label() + ". " + step.because() + "). "
                                        + step.reason()))
                        .toList()));
    }
}
