package chairtime.allocation;

import chairtime.allocation.domain.MessageRequests;
import chairtime.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Senders for tests; inject it. */
@Component
public class MessageFixture {

    /** Secret of every sender registered here. */
    public static final String SECRET = "known-to-tests-only";

    private final MessageSenderDoor door;
    private final ReferralMessages messages;
    private final MessageRequests requests;

    MessageFixture(MessageSenderDoor door, ReferralMessages messages, MessageRequests requests) {
        this.door = door;
        this.messages = messages;
        this.requests = requests;
    }

    /** A referral of the same person each time, as read from a message. */
    public ReferralId sent(SignedInSender sender) {
        PatientDetails patient = ExampleReferral.patient();
        String key = UUID.randomUUID().toString();
        byte[] content = key.getBytes(StandardCharsets.UTF_8);
        ReferralMessage message = new ReferralMessage(
                MessageKind.NEW,
                key,
                Set.of("referral"),
                new SentPatient(
                        patient.familyName(),
                        patient.givenNames(),
                        patient.birthDate(),
                        patient.nhsNumber(),
                        true,
                        patient.phone(),
                        "",
                        "",
                        patient.postcode()),
                "",
                List.of("Dx20"),
                List.of(),
                null,
                new ContactWindow(null, TestClock.START.plusSeconds(3600)),
                List.of());
        MessageAnswer answer =
                as(sender, () -> messages.take(new MessageEnvelope(key, content, content, null, null), message));
        if (!answer.isTaken()) {
            throw new IllegalStateException(answer.toString());
        }
        return requests.find(sender.id(), key).orElseThrow();
    }

    /** A registered sender of NHS 111. */
    public SignedInSender sender(String username, String commissionerCode, int ratePerMinute) {
        MessageSenderData data =
                new MessageSenderData(username, "NHS 111 North", "RYE", ReferralSource.NHS_111, ratePerMinute);
        return new SignedInSender(door.register(commissionerCode, data, SECRET), commissionerCode, data);
    }

    /** Does the work as a request of that sender does. */
    public <T> T as(SignedInSender sender, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    sender, "", List.of(new SimpleGrantedAuthority(SignedInSender.AUTHORITY))));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
