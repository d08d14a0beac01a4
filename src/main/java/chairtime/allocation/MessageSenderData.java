package chairtime.allocation;

/**
 * Who sends messages.
 *
 * @param username name to sign in with
 * @param name who that is, in words
 * @param odsCode ODS code of the organisation that sends
 * @param source which way referrals come from it
 * @param ratePerMinute how many requests it may send a minute
 */
public record MessageSenderData(
        String username, String name, String odsCode, ReferralSource source, int ratePerMinute) {}
