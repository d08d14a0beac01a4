package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;

/** Administrators say which programs may send referrals; each has a secret of its own. */
@ChairtimeTest
class MessageSendersTest {

    private static final String HERE = "192.0.2.7";
    private static final MessageSenderData DATA =
            new MessageSenderData("nhs111", "NHS 111 North", "RYE", ReferralSource.NHS_111, 60);
    private static final SignedInUser ADMIN = SignIn.user(1, "admin", Organisation.commissioner("QAA"), Role.ADMIN);

    @Autowired
    MessageSenders senders;

    @Autowired
    MessageSenderDoor door;

    @Autowired
    chairtime.testing.TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        SignIn.as(ADMIN);
    }

    @Test
    void aSenderComesInWithTheSecretThatWasToldOnce() {
        NewSecret secret = senders.register(DATA);

        SignedInSender sender = door.signIn("nhs111", secret.secret(), HERE);

        assertThat(sender).isEqualTo(new SignedInSender(secret.sender(), "QAA", DATA));
        assertThat(secret.secret()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(jdbc.queryForObject("SELECT secret_hash FROM allocation_message_sender", String.class))
                .startsWith("{bcrypt}");
        assertThat(String.join("\n", jdbc.queryForList("SELECT summary FROM audit_entry", String.class)))
                .contains("Sender nhs111 may send referrals")
                .doesNotContain(secret.secret());
        assertThat(secret.toString()).doesNotContain(secret.secret());
    }

    @Test
    void aRenewedSecretEndsTheOneBefore() {
        NewSecret first = senders.register(DATA);
        door.signIn("nhs111", first.secret(), HERE);

        NewSecret second = senders.renew(first.sender());

        assertThatThrownBy(() -> door.signIn("nhs111", first.secret(), HERE))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(door.signIn("nhs111", second.secret(), HERE).id()).isEqualTo(first.sender());
    }

    @Test
    void aSenderThatWasShutOutIsOutAtOnceUntilItIsLetInAgain() {
        NewSecret secret = senders.register(DATA);
        door.signIn("nhs111", secret.secret(), HERE);

        senders.disable(secret.sender());

        assertThat(senders.all()).extracting(MessageSenderView::active).containsExactly(false);
        assertThatThrownBy(() -> door.signIn("nhs111", secret.secret(), HERE))
                .isInstanceOf(BadCredentialsException.class);
        senders.enable(secret.sender());
        assertThat(door.signIn("nhs111", secret.secret(), HERE).id()).isEqualTo(secret.sender());
    }

    @Test
    void fiveWrongSecretsLockTheNameWhereTheyCameFrom() {
        NewSecret secret = senders.register(DATA);
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThatThrownBy(() -> door.signIn("nhs111", "wrong", HERE)).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> door.signIn("nhs111", "wrong", HERE)).isInstanceOf(LockedException.class);

        assertThatThrownBy(() -> door.signIn("nhs111", secret.secret(), HERE)).isInstanceOf(LockedException.class);
        assertThat(door.signIn("nhs111", secret.secret(), "198.51.100.1").id())
                .as("from elsewhere")
                .isEqualTo(secret.sender());
        assertThat(jdbc.queryForList(
                        "SELECT summary FROM audit_entry WHERE action = 'security.signInLocked'", String.class))
                .containsExactly("Too many failures: sign-in as program/nhs111 is locked");
        clock.advance(Duration.ofMinutes(16));
        assertThat(door.signIn("nhs111", secret.secret(), HERE).id()).isEqualTo(secret.sender());
    }

    @Test
    void nobodyLearnsWhetherThereIsASenderOfThatName() {
        assertThatThrownBy(() -> door.signIn("nobody", "wrong", HERE))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("The username or the secret is wrong.");
        assertThatThrownBy(() -> door.signIn("x".repeat(5000), "wrong", HERE))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void whatIsWrongWithASenderIsSaid() {
        senders.register(DATA);

        assertThatThrownBy(() -> senders.register(DATA))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Another sender has this username");
        assertThatThrownBy(() -> senders.register(
                        new MessageSenderData("NHS 111", "NHS 111", "RYE", ReferralSource.NHS_111, 60)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("small letters");
        assertThatThrownBy(
                        () -> senders.register(new MessageSenderData("other", " ", "rye!", ReferralSource.NHS_111, 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("who sends", "ODS code", "1 to 6,000");
    }

    @Test
    void aSenderIsCalledSomethingElseAndMaySendMore() {
        MessageSenderId id = senders.register(DATA).sender();
        MessageSenderData changed =
                new MessageSenderData("ignored", "NHS 111 East", "RYF", ReferralSource.HELPLINE, 90);

        senders.change(id, changed);

        assertThat(senders.all().get(0).data())
                .isEqualTo(new MessageSenderData("nhs111", "NHS 111 East", "RYF", ReferralSource.HELPLINE, 90));
    }

    @Test
    void onlyAdministratorsOfTheCommissionerManageItsSenders() {
        MessageSenderId id = senders.register(DATA).sender();

        SignIn.as(SignIn.user(2, "other", Organisation.commissioner("QBB"), Role.ADMIN));
        assertThat(senders.all()).isEmpty();
        assertThatThrownBy(() -> senders.renew(id)).isInstanceOf(NotFoundException.class);
        SignIn.as(SignIn.user(3, "coordinator", Organisation.commissioner("QAA"), Role.COORDINATOR));
        assertThatThrownBy(senders::all).isInstanceOf(AccessDeniedException.class);
        SignIn.as(SignIn.user(4, "operator", Organisation.operator(), Role.ADMIN));
        assertThatThrownBy(senders::all).isInstanceOf(AccessDeniedException.class);
    }
}
