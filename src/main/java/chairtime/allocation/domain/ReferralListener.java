package chairtime.allocation.domain;

import chairtime.allocation.LiveReferrals;
import chairtime.platform.ui.Live;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/** Tells open pages of every change of a referral, whoever made it. */
public class ReferralListener {

    @PostPersist
    @PostUpdate
    void changed(Referral referral) {
        Live.publish(LiveReferrals.topic(referral.commissionerCode()));
    }
}
