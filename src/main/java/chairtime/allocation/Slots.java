package chairtime.allocation;

import chairtime.allocation.domain.SlotRepository;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The slots of a practice, for the practice itself. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional
public class Slots {

    private final SlotRepository slots;
    private final OfferedSlots offered;
    private final SlotChanges changes;
    private final SlotViews views;
    private final CurrentUser currentUser;

    Slots(SlotRepository slots, OfferedSlots offered, SlotChanges changes, SlotViews views, CurrentUser currentUser) {
        this.slots = slots;
        this.offered = offered;
        this.changes = changes;
        this.views = views;
        this.currentUser = currentUser;
    }

    /** Adds one slot under a contract that the practice holds. */
    public SlotId add(SlotData data) {
        return offered.add(currentUser.requireProviderCode(), data);
    }

    /** Adds the slots of a repeating pattern, all or none; answers how many. */
    public int addPattern(SlotPattern pattern) {
        return offered.addPattern(currentUser.requireProviderCode(), pattern).size();
    }

    /** Says what those slots offer. A slot in which a patient has a seat keeps what the patient was promised. */
    public void describe(Set<SlotId> ids, SlotFacts facts) {
        changes.describe(currentUser.requireProviderCode(), ids, facts);
    }

    /** What it would mean to see one more patient in the slot, before the practice agrees to it. */
    public FurtherSeat furtherSeat(SlotId id) {
        return changes.furtherSeat(currentUser.requireProviderCode(), id);
    }

    /**
     * Lets one more patient be seen in the slot: overbooking, which only the practice can agree to, and which is refused
     * where the chance that more patients come than can be seen is above the limit. Answers how many seats there are
     * then, three at most.
     */
    public int agreeFurtherSeat(SlotId id, String reason) {
        return changes.addSeat(currentUser.requireProviderCode(), id, reason);
    }

    /** Closes a slot to come, with a reason. Patients who had a seat in it need another; the answer says how many. */
    public int close(SlotId id, long version, String reason) {
        return changes.close(currentUser.requireProviderCode(), id, version, reason);
    }

    /** The practice's slots that start on those days, both included, in order; closed ones too. */
    @Transactional(readOnly = true)
    public Page<SlotView> calendar(LocalDate from, LocalDate to, Pageable pageable) {
        return views.views(
                slots.findByProviderCodeAndStartsAtGreaterThanEqualAndStartsAtLessThanOrderByStartsAtAscIdAsc(
                        currentUser.requireProviderCode(),
                        LondonTime.instantOf(from.atStartOfDay()),
                        LondonTime.instantOf(to.plusDays(1).atStartOfDay()),
                        pageable));
    }

    /** Numbers of the contracts that the practice holds, under which it can offer slots. */
    @Transactional(readOnly = true)
    public List<String> contracts() {
        return offered.contracts(currentUser.requireProviderCode());
    }
}
