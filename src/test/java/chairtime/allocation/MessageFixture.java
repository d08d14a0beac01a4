package chairtime.allocation;

import java.util.List;
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

    MessageFixture(MessageSenderDoor door) {
        this.door = door;
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
