package chairtime.security;

import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in or out, or tried to.
 *
 * @param kind what happened
 * @param username the account's name, or {@code program/} and the name of a program; empty when none has the name that was typed, which may be a password
 *     typed into the wrong field and is never kept
 * @param user the account, if there is one
 * @param way browser or HTTP API
 */
public record SignInEvent(Kind kind, String username, @Nullable SignedInUser user, Way way) {

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        FAILED,
        /** The last of too many failures: no sign-in for a while. */
        LOCKED,
        /** Refused unseen, because the name is locked. */
        REFUSED_WHILE_LOCKED,
        SIGNED_OUT,
        /** Signed out by Chairtime, after nothing happened for a while. */
        TIMED_OUT,
        /** Signed out by Chairtime, because the account was changed. */
        ENDED
    }

    /** The two ways in. */
    public enum Way {
        BROWSER("with a browser"),
        API("through the HTTP API");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** The way in words. */
        public String label() {
            return label;
        }
    }
}
