package chairtime.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * An awarded session as other modules see it.
 *
 * @param id number
 * @param providerCode who holds it
 * @param contractNumber contract under which it is held
 * @param day day
 * @param startTime start, in England
 * @param hours length
 * @param slots appointments it offers
 * @param patientGroups groups that the need puts first
 */
public record AwardedSession(
        SessionId id,
        String providerCode,
        String contractNumber,
        LocalDate day,
        LocalTime startTime,
        BigDecimal hours,
        int slots,
        Set<PatientGroup> patientGroups) {

    public AwardedSession {
        patientGroups = Set.copyOf(patientGroups);
    }
}
