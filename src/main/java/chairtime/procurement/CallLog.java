package chairtime.procurement;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallEvent;
import chairtime.procurement.domain.CallEventRepository;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what happens to a call: for everyone on its own page, and in the audit record. */
@Component
class CallLog {

    private final CallEventRepository events;
    private final AuditLog audit;
    private final Names names;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallLog(CallEventRepository events, AuditLog audit, Names names, CurrentUser currentUser, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.names = names;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Something happened that leaves the status as it is. */
    void happened(Call call, String action, String text, @Nullable String reason) {
        note(call, text, reason);
        audit.record(entry(call, action, text).because(reason));
    }

    /** Something happened whose reason the auditor alone is told, because it may be about somebody's private life. */
    void happenedBecause(Call call, String action, String text, String reason) {
        note(call, text, null);
        audit.record(entry(call, action, text).because(reason));
    }

    /** The status changed. */
    void changed(Call call, CallStatus before, String action, String text, @Nullable String reason) {
        note(call, text, reason);
        audit.record(entry(call, action, text)
                .changed(before.name(), call.status().name())
                .because(reason));
    }

    /** Something was done or seen that only the auditor is told of. */
    void auditOnly(AuditEntry entry) {
        audit.record(entry);
    }

    /** What happened to the call, latest first. */
    List<CallEventView> timeline(Call call) {
        List<CallEvent> found = events.findByCallIdOrderByIdDesc(call.id().value());
        Function<AccountId, String> person = names.people(
                found.stream().flatMap(event -> event.who().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(event ->
                        new CallEventView(event.at(), event.who().map(person).orElse("Chairtime"), event.text()))
                .toList();
    }

    private void note(Call call, String text, @Nullable String reason) {
        String whole = reason == null || reason.isBlank() ? text : text + " Reason: " + reason.strip();
        events.save(CallEvent.of(call.id(), clock.instant(), currentUser.find().map(SignedInUser::id), whole));
    }

    private static AuditEntry entry(Call call, String action, String text) {
        return AuditEntry.of(
                "procurement." + action, "Call", String.valueOf(call.id().value()), text);
    }
}
