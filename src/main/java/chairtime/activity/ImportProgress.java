package chairtime.activity;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** For imports that nobody watches. */
    ImportProgress UNWATCHED = (step, share) -> {};

    /**
     * Called now and then, in order.
     *
     * @param step what is being done, in the user's words
     * @param share how much of all is done, 0 to 1
     */
    void reached(String step, double share);
}
