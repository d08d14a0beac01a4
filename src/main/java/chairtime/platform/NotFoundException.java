package chairtime.platform;

/** What was asked for does not exist, or not for the one who asks: the two are told apart to nobody. */
public class NotFoundException extends RuntimeException {

    /** @param what what was looked for, in the user's words, such as {@code "This call"} */
    public NotFoundException(String what) {
        super(what + " does not exist, or you may not see it.");
    }
}
