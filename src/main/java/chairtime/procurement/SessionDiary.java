package chairtime.procurement;

import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.ExtraSession;
import chairtime.procurement.domain.SessionRepository;
import chairtime.security.CurrentUser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extra sessions that were awarded. */
@Service
@Transactional(readOnly = true)
public class SessionDiary {

    private final SessionRepository sessions;
    private final CallRepository calls;
    private final CallFinder finder;
    private final Names names;
    private final CurrentUser currentUser;

    SessionDiary(
            SessionRepository sessions, CallRepository calls, CallFinder finder, Names names, CurrentUser currentUser) {
        this.sessions = sessions;
        this.calls = calls;
        this.finder = finder;
        this.names = names;
        this.currentUser = currentUser;
    }

    /** The provider's sessions in those days, both included, in order. */
    @PreAuthorize(Allowed.BID)
    public Page<DiarySession> mine(LocalDate from, LocalDate to, Pageable pageable) {
        return views(sessions.findByProviderCodeAndDayBetweenOrderByDayAscIdAsc(
                currentUser.requireProviderCode(), from, to, unsorted(pageable)));
    }

    /** The sessions of a call of the commissioner, in order. */
    @PreAuthorize(Allowed.READ_CALLS)
    public Page<DiarySession> ofCall(CallId id, Pageable pageable) {
        Call call = finder.own(id);
        return views(sessions.findByCallIdAndCommissionerCodeOrderByDayAscIdAsc(
                call.id().value(), call.commissionerCode(), unsorted(pageable)));
    }

    private static Pageable unsorted(Pageable pageable) {
        return pageable.isPaged()
                ? PageRequest.of(pageable.getPageNumber(), pageable.getPageSize())
                : Pageable.unpaged();
    }

    private Page<DiarySession> views(Page<ExtraSession> page) {
        Map<Long, String> titles = calls
                .findAllById(page.map(session -> session.callId().value()).toSet())
                .stream()
                .collect(Collectors.toMap(call -> call.id().value(), Call::title));
        Map<String, String> providers = new HashMap<>();
        return page.map(session -> new DiarySession(
                new SessionId(session.id()),
                session.callId(),
                titles.get(session.callId().value()),
                session.providerCode(),
                providers.computeIfAbsent(session.providerCode(), names::provider),
                session.contractNumber(),
                session.day(),
                session.startTime(),
                session.hours(),
                session.slots(),
                session.price()));
    }
}
