package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.domain.ReferralDraftRows;
import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What somebody typed of a referral is kept for some hours, encrypted, for that person alone. */
@ChairtimeTest
class ReferralDraftsTest {

    private static final ReferralDraft TYPED =
            new ReferralDraft(Map.of("familyName", "Quillfeather", "notes", "allergic to penicillin"));

    @Autowired
    ReferralFixture given;

    @Autowired
    ReferralDrafts drafts;

    @Autowired
    ReferralDraftRows rows;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somebodyTypes() {
        given.prepared();
        SignIn.run(given.coordinator, () -> drafts.keep(TYPED));
    }

    @Test
    void onlyWhoTypedItSeesItAgain() {
        assertThat(mine()).contains(new MyReferralDraft(TYPED, clock.instant()));
        assertThat(SignIn.as(given.clinician, drafts::mine)).isEmpty();
        SignIn.run(given.clinician, drafts::discard);
        assertThat(mine()).isPresent();
        SignIn.run(given.coordinator, drafts::discard);
        assertThat(mine()).isEmpty();
        SignIn.as(SignIn.user(98, "auditor", ReferralFixture.ICB, Role.AUDITOR));
        assertThatThrownBy(drafts::mine).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingOfItIsInTheDatabaseInTheOpenNorInItsWords() {
        byte[] kept = Objects.requireNonNull(
                jdbc.queryForObject("SELECT draft FROM allocation_referral_draft", byte[].class));

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("Quillfeather", "familyName", "penicillin");
        assertThat(TYPED.toString()).doesNotContain("Quillfeather");
    }

    @Test
    void inAnotherPersonsPlaceItCannotBeOpened() {
        jdbc.update(
                "UPDATE allocation_referral_draft SET account_id = ?",
                given.clinician.id().value());

        assertThat(SignIn.as(given.clinician, drafts::mine)).isEmpty();
    }

    @Test
    void afterTwelveHoursItIsNotShownAndThenErased() {
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(mine()).isPresent();
        assertThat(rows.eraseOld()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(mine()).isEmpty();
        assertThat(rows.eraseOld()).isEqualTo(1);
        assertThat(rows.eraseOld()).isZero();
    }

    @Test
    void theLatestTextIsKept() {
        ReferralDraft more = new ReferralDraft(Map.of("familyName", "Quillfeather-Smith"));
        SignIn.run(given.coordinator, () -> drafts.keep(more));

        assertThat(mine().map(MyReferralDraft::draft)).contains(more);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM allocation_referral_draft", Integer.class))
                .isEqualTo(1);
        SignIn.run(given.coordinator, () -> assertThatThrownBy(
                        () -> drafts.keep(new ReferralDraft(Map.of("notes", "x".repeat(60_000)))))
                .isInstanceOf(RefusedException.class));
        assertThat(mine().map(MyReferralDraft::draft)).contains(more);
    }

    private Optional<MyReferralDraft> mine() {
        return SignIn.as(given.coordinator, drafts::mine);
    }
}
