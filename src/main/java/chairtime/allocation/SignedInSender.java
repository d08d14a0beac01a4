package chairtime.allocation;

import java.security.Principal;

/**
 * The program that sends a request; no person, and no account.
 *
 * @param id number
 * @param commissionerCode whose patients it sends
 * @param data who that is
 */
public record SignedInSender(MessageSenderId id, String commissionerCode, MessageSenderData data) implements Principal {

    /** The only thing that such a program may do. */
    public static final String AUTHORITY = "SENDS_MESSAGES";

    @Override
    public String getName() {
        return data.username();
    }
}
