package chairtime.allocation;

import java.util.Map;

/**
 * What was typed of a referral, complete or not, right or not.
 *
 * @param typed texts by the name of their field
 */
public record ReferralDraft(Map<String, String> typed) {

    public ReferralDraft {
        typed = Map.copyOf(typed);
    }

    /** Nothing of the patient, so that details cannot reach a log by accident. */
    @Override
    public String toString() {
        return "Draft of a referral, not shown";
    }
}
