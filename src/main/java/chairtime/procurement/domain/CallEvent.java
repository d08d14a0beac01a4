package chairtime.procurement.domain;

import chairtime.procurement.CallId;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened to a call. */
@Entity
@Table(name = "procurement_call_event")
public class CallEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long callId;
    private Instant at;
    private @Nullable Long accountId;
    private String text;

    protected CallEvent() {}

    /** Notes what happened, and who did it if it was a person. */
    public static CallEvent of(CallId call, Instant at, Optional<AccountId> who, String text) {
        CallEvent event = new CallEvent();
        event.callId = call.value();
        event.at = at;
        event.accountId = who.map(AccountId::value).orElse(null);
        event.text = text;
        return event;
    }

    public Instant at() {
        return at;
    }

    public Optional<AccountId> who() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    public String text() {
        return text;
    }
}
