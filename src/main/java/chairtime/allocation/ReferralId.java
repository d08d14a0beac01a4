package chairtime.allocation;

/** @param value number of the referral */
public record ReferralId(long value) {}
