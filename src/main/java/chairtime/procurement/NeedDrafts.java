package chairtime.procurement;

import chairtime.platform.RefusedException;
import chairtime.procurement.domain.DraftOfNeed;
import chairtime.procurement.domain.NeedDraftRepository;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one need that each person has begun and not raised yet. Nobody else sees it. */
@Service
@Transactional
public class NeedDrafts {

    /** Version of a draft that is not kept yet. */
    public static final long NEW = -1;

    private final NeedDraftRepository drafts;
    private final CurrentUser currentUser;
    private final Clock clock;

    NeedDrafts(NeedDraftRepository drafts, CurrentUser currentUser, Clock clock) {
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The draft of whoever asks, if there is one. */
    @PreAuthorize(Allowed.RAISE)
    @Transactional(readOnly = true)
    public Optional<MyNeedDraft> mine() {
        return drafts.findByAccountId(me().value()).map(NeedDrafts::view);
    }

    /**
     * Keeps the draft, complete or not, and returns it with its new version.
     *
     * @param version version of the draft that was seen, or {@link #NEW}
     * @throws RefusedException when the draft was changed, raised or thrown away meanwhile
     */
    @PreAuthorize(Allowed.RAISE)
    public MyNeedDraft save(long version, NeedDraft data) {
        DraftOfNeed draft = drafts.findByAccountId(me().value()).orElse(null);
        if (draft == null) {
            if (version != NEW) {
                throw new RefusedException(
                        "This draft was raised or thrown away in another window. Open the form again.");
            }
            draft = DraftOfNeed.begin(me(), data, clock.instant());
        } else {
            draft.change(version, data, clock.instant());
        }
        return view(drafts.saveAndFlush(draft));
    }

    /** Throws the draft away. */
    @PreAuthorize(Allowed.RAISE)
    public void discard() {
        drafts.deleteByAccountId(me().value());
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private static MyNeedDraft view(DraftOfNeed draft) {
        return new MyNeedDraft(draft.version(), draft.data(), draft.savedAt());
    }
}
