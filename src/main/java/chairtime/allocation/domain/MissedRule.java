package chairtime.allocation.domain;

import java.time.Duration;

/**
 * What is demanded before a referral is closed because the patient cannot be reached: rules section 3.8.
 *
 * @param attempts how many attempts to reach the patient
 * @param channels by how many different ways
 * @param within how soon after the missed appointment
 * @param signOffWithin how soon a closure is signed off
 * @param childBelowAge years of age below which a patient is a child, who is brought or not brought
 */
public record MissedRule(int attempts, int channels, Duration within, Duration signOffWithin, int childBelowAge) {}
