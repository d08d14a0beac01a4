package chairtime.allocation;

import chairtime.platform.RefusedException;
import java.util.List;

/** Open referrals may be of the same person; somebody has to look at them before another is kept. */
public class DuplicateReferralException extends RefusedException {

    private final transient List<ReferralListItem> duplicates;

    DuplicateReferralException(List<ReferralListItem> duplicates) {
        super("There may be an open referral of this person already. Look at it; if this is another need, keep both.");
        this.duplicates = List.copyOf(duplicates);
    }

    /** The open referrals, latest first. */
    public List<ReferralListItem> duplicates() {
        return duplicates;
    }
}
