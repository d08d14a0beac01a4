package chairtime.security;

/** What a Spring Security principal of this application carries. */
public interface ChairtimePrincipal {

    /** The account behind the principal. */
    SignedInUser user();
}
