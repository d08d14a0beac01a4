package chairtime.allocation.ui;

import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.Referrals;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Takes a new referral. */
@Route(ReferralNavigation.NEW_REFERRAL)
@PageTitle("New referral")
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class ReferralFormView extends Page {

    private final transient Referrals referrals;

    ReferralFormView(Referrals referrals) {
        super("New referral");
        this.referrals = referrals;
        under("Referrals by time left", ReferralNavigation.REFERRALS);
        add(new ReferralForm(this::keep));
    }

    private void keep(ReferralData data, ReferralSource source, Set<ReferralId> seen) {
        ReferralId id = referrals.receive(data, source, seen);
        Messages.done("The referral is saved. Its clock starts when you triage it.");
        UI.getCurrent().navigate(ReferralNavigation.referral(id));
    }
}
