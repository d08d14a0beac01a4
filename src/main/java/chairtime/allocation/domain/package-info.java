/** What patients' records, referrals, slots and claims on them are, and the rules they keep. */
@org.jspecify.annotations.NullMarked
package chairtime.allocation.domain;
