package chairtime.allocation;

import chairtime.allocation.domain.ReferralDraftRows;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one referral that each person has begun and not saved yet, kept encrypted for some hours. Nobody else sees it. */
@Service
@PreAuthorize(ReferralRights.HANDLE)
@Transactional
public class ReferralDrafts {

    private final ReferralDraftRows drafts;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReferralDrafts(ReferralDraftRows drafts, CurrentUser currentUser, Clock clock) {
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The draft of whoever asks, if there is one that is not too old. */
    @Transactional(readOnly = true)
    public Optional<MyReferralDraft> mine() {
        return drafts.find(currentUser.require().id(), clock.instant());
    }

    /**
     * Keeps the draft in place of the one before; answers when.
     *
     * @throws RefusedException when it is too long
     */
    public Instant keep(ReferralDraft draft) {
        Instant now = clock.instant();
        drafts.keep(currentUser.require().id(), draft, now);
        return now;
    }

    /** Throws the draft away. */
    public void discard() {
        drafts.remove(currentUser.require().id());
    }
}
