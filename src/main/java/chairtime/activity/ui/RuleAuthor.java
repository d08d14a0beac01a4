package chairtime.activity.ui;

/**
 * What whoever looks at the rules may set.
 *
 * @param mayChange whether any
 * @param forEverybody whether those that hold for every commissioner, and not those of the own
 */
record RuleAuthor(boolean mayChange, boolean forEverybody) {

    static final String CONSEQUENCE =
            "It holds for every commissioner without a rule of its own. What holds now ends the"
                    + " day before, and stays readable below. Claims that were imported before keep what they earned"
                    + " until the recovery lead has them priced again.";

    /** Words for the own commissioner's rules, or for those of everybody. */
    String words(String own, String usual) {
        return forEverybody ? usual : own;
    }
}
