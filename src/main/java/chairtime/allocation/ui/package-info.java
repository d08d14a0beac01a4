/** Pages of referrals and triage, and of slots. */
@org.jspecify.annotations.NullMarked
package chairtime.allocation.ui;
