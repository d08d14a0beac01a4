package chairtime.allocation;

import chairtime.procurement.SessionId;
import java.time.Instant;
import java.util.Map;

/**
 * What became of an awarded session, for its monthly return; counts only.
 *
 * @param session number of the session
 * @param providerCode who held it
 * @param providerName its name
 * @param contractNumber contract under which it was held
 * @param startsAt when its first slot begins
 * @param slots slots that it was awarded with
 * @param closed how many of them the practice closed
 * @param offered patients who could have been seen: the seats of the slots that stayed open
 * @param booked seats that were booked, or were until the appointment
 * @param notRecorded bookings whose time has come and of which nobody has said what happened
 * @param ends how many appointments ended how
 * @param outcomes how many had which outcome
 */
public record SessionReturn(
        SessionId session,
        String providerCode,
        String providerName,
        String contractNumber,
        Instant startsAt,
        int slots,
        int closed,
        int offered,
        int booked,
        int notRecorded,
        Map<AppointmentEnd, Integer> ends,
        Map<CareOutcome, Integer> outcomes) {

    public SessionReturn {
        ends = Map.copyOf(ends);
        outcomes = Map.copyOf(outcomes);
    }

    /** The same with how the appointments ended and what came of them. */
    public SessionReturn with(Map<AppointmentEnd, Integer> ended, Map<CareOutcome, Integer> came) {
        return new SessionReturn(
                session,
                providerCode,
                providerName,
                contractNumber,
                startsAt,
                slots,
                closed,
                offered,
                booked,
                notRecorded,
                ended,
                came);
    }

    /** How many appointments ended that way. */
    public int ended(AppointmentEnd end) {
        return ends.getOrDefault(end, 0);
    }

    /** How many had that outcome. */
    public int outcome(CareOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many appointments were cancelled, or did not suit. */
    public int lost() {
        return ended(AppointmentEnd.CANCELLED_BY_PATIENT)
                + ended(AppointmentEnd.CANCELLED_BY_PRACTICE)
                + ended(AppointmentEnd.UNSUITABLE);
    }
}
