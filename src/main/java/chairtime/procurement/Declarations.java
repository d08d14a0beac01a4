package chairtime.procurement;

/**
 * What a bidder declares with the bid.
 *
 * @param cqcRegistered the practice is registered with the Care Quality Commission
 * @param indemnityInPlace clinical indemnity covers the sessions
 * @param performersListed every dentist of the sessions is on the performers list
 */
public record Declarations(boolean cqcRegistered, boolean indemnityInPlace, boolean performersListed) {

    /** Nothing declared yet. */
    public static final Declarations NONE = new Declarations(false, false, false);

    /** Whether everything is declared. */
    public boolean complete() {
        return cqcRegistered && indemnityInPlace && performersListed;
    }
}
