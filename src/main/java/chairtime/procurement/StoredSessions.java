package chairtime.procurement;

import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.NeedRepository;
import chairtime.procurement.domain.SessionRepository;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions out of the diaries, for other modules. */
@Component
@Transactional(readOnly = true)
class StoredSessions implements AwardedSessions {

    private final SessionRepository sessions;
    private final CallRepository calls;
    private final NeedRepository needs;

    StoredSessions(SessionRepository sessions, CallRepository calls, NeedRepository needs) {
        this.sessions = sessions;
        this.calls = calls;
        this.needs = needs;
    }

    @Override
    public List<AwardedSession> of(SessionsAwarded announcement) {
        Set<PatientGroup> groups = calls.findById(announcement.callId().value())
                .flatMap(call -> needs.findById(call.needId().value()))
                .map(need -> need.data().patientGroups())
                .orElse(Set.of());
        Set<SessionId> announced = Set.copyOf(announcement.sessions());
        return sessions.findByCallIdOrderByDayAscIdAsc(announcement.callId().value()).stream()
                .filter(session -> announced.contains(new SessionId(session.id())))
                .map(session -> new AwardedSession(
                        new SessionId(session.id()),
                        session.providerCode(),
                        session.contractNumber(),
                        session.day(),
                        session.startTime(),
                        session.hours(),
                        session.slots(),
                        groups))
                .toList();
    }
}
