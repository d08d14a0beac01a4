package chairtime.allocation.ui;

import chairtime.allocation.AreaPoints;
import chairtime.allocation.PatientDetails;
import chairtime.allocation.Patients;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralView;
import chairtime.allocation.Referrals;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What was said of a referral and its patient, to be changed; opening it is a look at the patient's details. */
@Route(ReferralNavigation.CHANGE_REFERRAL)
@PageTitle("Change a referral")
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class ReferralChangeView extends Page implements BeforeEnterObserver {

    private final transient Referrals referrals;
    private final transient Patients patients;
    private final transient AreaPoints areas;

    ReferralChangeView(Referrals referrals, Patients patients, AreaPoints areas) {
        super("Change a referral");
        this.referrals = referrals;
        this.patients = patients;
        this.areas = areas;
        under("Referrals by time left", ReferralNavigation.REFERRALS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReferralId id = new ReferralId(
                event.getRouteParameters().getLong(ReferralNavigation.ID).orElseThrow());
        ReferralView referral = referrals.find(id);
        title("Change the referral of patient " + referral.pseudonym());
        under("Referral of patient " + referral.pseudonym(), ReferralNavigation.referral(id));
        removeAll();
        PatientDetails patient =
                referral.status().isEnded() ? null : patients.look(id).details();
        add(patient == null ? over(referral) : createForm(referral, patient));
    }

    private ReferralForm createForm(ReferralView referral, PatientDetails patient) {
        return new ReferralForm(
                new ReferralData(patient, referral.facts()),
                areas::doubtAbout,
                (data, source, seen) -> change(referral.id(), referral.version(), data));
    }

    private static EmptyState over(ReferralView referral) {
        return new EmptyState(
                "Nothing can be changed any more",
                "The referral has ended, or the patient's details were erased: "
                        + referral.status().label() + ". Take a new referral if the patient needs care again.");
    }

    private void change(ReferralId id, long version, ReferralData data) {
        referrals.change(id, version, data);
        Messages.done(
                "The referral is changed. Triage it again if the patient must be seen sooner or later than that.");
        UI.getCurrent().navigate(ReferralNavigation.referral(id));
    }
}
