/** Accounts as stored, and the rules about them. */
@org.jspecify.annotations.NullMarked
package chairtime.security.domain;
