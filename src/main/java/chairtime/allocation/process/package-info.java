/** The decision tables of allocation, and the process that a referral goes through. */
@org.jspecify.annotations.NullMarked
package chairtime.allocation.process;
