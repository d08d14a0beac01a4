package chairtime.activity;

import java.util.List;

/**
 * How the figure of a claim was made.
 *
 * @param figure what it earned and how that counts
 * @param facts the rows and rules behind it, in the order in which they were applied
 */
public record ClaimExplanation(String figure, List<Fact> facts) {

    /**
     * One of them.
     *
     * @param what what it is
     * @param value what it says of this claim
     * @param rule the rule, with its dates and source
     */
    public record Fact(String what, String value, String rule) {}
}
