package chairtime.allocation.domain;

import chairtime.allocation.SlotId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a referral waits for a slot: since when, and which one a person picked for it. */
@Embeddable
public class SlotWait {

    private @Nullable Instant waitingSince;
    private @Nullable Long pickedSlotId;
    private @Nullable String pickedReason;

    protected SlotWait() {}

    /** Nothing suits: it waits for a seat to appear. */
    public void begin(Instant now) {
        pickNone();
        waitingSince = now;
    }

    /** It is looked for again, or no longer. */
    public void end() {
        waitingSince = null;
    }

    /** A person picks the slot that is offered next, for a reason. */
    public void pick(SlotId slot, String reason) {
        pickedReason = ReferralRules.reason(reason);
        pickedSlotId = slot.value();
    }

    /** The ranking decides again. */
    public void pickNone() {
        pickedReason = null;
        pickedSlotId = null;
    }

    /** Since when it waits for a seat to appear; empty when it does not. */
    public Optional<Instant> since() {
        return Optional.ofNullable(waitingSince);
    }

    public Optional<SlotId> pickedSlot() {
        return Optional.ofNullable(pickedSlotId).map(SlotId::new);
    }

    public String pickedReason() {
        return pickedReason == null ? "" : pickedReason;
    }
}
