package chairtime.allocation.domain;

import chairtime.allocation.MyReferralDraft;
import chairtime.allocation.ReferralDraft;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts of referrals, encrypted and bound to the account, so that one in another's place cannot be opened. */
@Component
public class ReferralDraftRows {

    private static final Logger log = LoggerFactory.getLogger(ReferralDraftRows.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 50_000;

    private final JdbcClient jdbc;
    private final PatientVault vault;
    private final Clock clock;

    ReferralDraftRows(JdbcClient jdbc, PatientVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    private record Kept(byte[] draft, Instant savedAt) {}

    /** The draft of that account, unless it is too old or cannot be opened any more. */
    public Optional<MyReferralDraft> find(AccountId account, Instant now) {
        return jdbc.sql("SELECT draft, saved_at FROM allocation_referral_draft WHERE account_id = ? AND saved_at > ?")
                .params(account.value(), UtcTime.of(oldest(now)))
                .query((row, number) ->
                        new Kept(row.getBytes("draft"), Objects.requireNonNull(UtcTime.read(row, "saved_at"))))
                .optional()
                .flatMap(kept -> open(account, kept));
    }

    private Optional<MyReferralDraft> open(AccountId account, Kept kept) {
        try {
            Map<String, String> typed =
                    JSON.readValue(vault.openBytes(bound(account), kept.draft()), new TypeReference<>() {});
            return Optional.of(new MyReferralDraft(new ReferralDraft(typed), kept.savedAt()));
        } catch (UnreadableDetailsException | IOException e) {
            // without the cause, which may repeat the text
            log.warn(
                    "The draft of a referral of account {} cannot be opened and is left to be erased", account.value());
            return Optional.empty();
        }
    }

    /** Keeps it in place of the one before. */
    public void keep(AccountId account, ReferralDraft draft, Instant now) {
        byte[] bytes = write(draft);
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException("notes", "That is too long to be kept. Shorten the notes to 4,000 characters.");
        }
        jdbc.sql("REPLACE INTO allocation_referral_draft (account_id, draft, saved_at) VALUES (?, ?, ?)")
                .params(account.value(), vault.seal(bound(account), bytes), UtcTime.of(now))
                .update();
    }

    /** Removes it, if there is one. */
    public void remove(AccountId account) {
        jdbc.sql("DELETE FROM allocation_referral_draft WHERE account_id = ?")
                .param(account.value())
                .update();
    }

    /** Erases drafts that are too old; answers how many. */
    public int eraseOld() {
        return jdbc.sql("DELETE FROM allocation_referral_draft WHERE saved_at <= ?")
                .param(UtcTime.of(oldest(clock.instant())))
                .update();
    }

    private Instant oldest(Instant now) {
        int hours = jdbc.sql("SELECT keep_hours FROM reference_referral_draft WHERE valid_from <= ?"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param(LondonTime.day(now))
                .query(Integer.class)
                .single();
        return now.minus(Duration.ofHours(hours));
    }

    private static byte[] write(ReferralDraft draft) {
        try {
            return JSON.writeValueAsBytes(draft.typed());
        } catch (JsonProcessingException e) {
            // without the cause, which would repeat the text
            throw new IllegalStateException("A draft of a referral cannot be written");
        }
    }

    private static String bound(AccountId account) {
        return "draft of account " + account.value();
    }
}
