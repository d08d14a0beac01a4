package chairtime.allocation.domain;

import chairtime.allocation.MessageSenderId;
import chairtime.allocation.ReferralId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which referral a sender means by the name it gave it. */
@Component
public class MessageRequests {

    private final JdbcClient jdbc;

    MessageRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The referral that the sender calls that. */
    public Optional<ReferralId> find(MessageSenderId sender, String requestKey) {
        return jdbc.sql("SELECT referral_id FROM allocation_message_request WHERE sender_id = ? AND request_key = ?")
                .params(sender.value(), requestKey)
                .query(Long.class)
                .optional()
                .map(ReferralId::new);
    }

    /**
     * From now on the sender means that referral by the name.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when it means another one already
     */
    public void add(MessageSenderId sender, String requestKey, ReferralId referral) {
        jdbc.sql("INSERT INTO allocation_message_request (sender_id, request_key, referral_id) VALUES (?, ?, ?)")
                .params(sender.value(), requestKey, referral.value())
                .update();
    }
}
