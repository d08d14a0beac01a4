/** Pages on which coordinators and clinicians take, triage and follow referrals. */
@org.jspecify.annotations.NullMarked
package chairtime.allocation.ui;
