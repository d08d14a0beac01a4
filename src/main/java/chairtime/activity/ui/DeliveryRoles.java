package chairtime.activity.ui;

import java.util.Set;

/** Names of the roles that see which delivery screens. */
final class DeliveryRoles {

    static final Set<String> COMMISSIONERS =
            Set.of("RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "EVALUATOR", "AUDITOR", "ADMIN");

    private DeliveryRoles() {}
}
