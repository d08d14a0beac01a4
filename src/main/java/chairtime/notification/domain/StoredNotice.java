package chairtime.notification.domain;

import chairtime.notification.NoticeView;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice for one person. */
@Entity
@Table(name = "notice")
class StoredNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;
    private String noticeKey = "";
    private String text = "";
    private String route = "";
    private Instant toldAt = Instant.EPOCH;
    private @Nullable Instant readAt;

    protected StoredNotice() {}

    StoredNotice(AccountId account, String key, String text, String route, Instant now) {
        this.accountId = account.value();
        this.noticeKey = key;
        this.text = text;
        this.route = route;
        this.toldAt = now;
    }

    long accountId() {
        return accountId;
    }

    NoticeView view() {
        return new NoticeView(Objects.requireNonNull(id, "not stored yet"), text, route, toldAt, readAt != null);
    }
}
