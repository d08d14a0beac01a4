package chairtime.allocation;

import chairtime.security.Role;
import java.util.Set;

/** Who may do what about patients who missed an appointment, as expressions for the services of this module. */
final class MissedAppointmentRights {

    /** Sees what is done about them. */
    static final String READ = "hasAnyRole('COORDINATOR','CLINICIAN','RECOVERY_LEAD')";

    /** Agrees to closing a referral without the patient having been seen. */
    static final String MAY_SIGN_OFF = "hasAnyRole('CLINICIAN','RECOVERY_LEAD')";

    /** The roles of those who may. */
    static final Set<Role> SIGN_OFF = Set.of(Role.CLINICIAN, Role.RECOVERY_LEAD);

    private MissedAppointmentRights() {}
}
