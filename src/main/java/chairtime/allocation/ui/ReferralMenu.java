package chairtime.allocation.ui;

import chairtime.platform.ui.MenuContribution;
import chairtime.platform.ui.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ReferralMenu implements MenuContribution {

    private static final String JOB = "Referrals";
    private static final Set<String> ROLES = Set.of("COORDINATOR", "CLINICIAN");

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(40, JOB, "Referrals by time left", ReferralNavigation.REFERRALS, ROLES, VaadinIcon.CLOCK),
                new MenuItem(41, JOB, "New referral", ReferralNavigation.NEW_REFERRAL, ROLES, VaadinIcon.PLUS_CIRCLE));
    }
}
