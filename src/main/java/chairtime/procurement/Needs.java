package chairtime.procurement;

import chairtime.activity.DeliveryFigures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Needs for extra sessions: where, for whom, why, how many, for how much. */
@Service
public class Needs {

    /** Raises a need; the delivery figures of its districts are attached as they stand. */
    @PreAuthorize(Allowed.RAISE)
    public NeedId raise(NeedData data) {
        throw new UnsupportedOperationException();
    }

    /** Changes a need that has no call yet. */
    @PreAuthorize(Allowed.RAISE)
    public void change(NeedId id, long version, NeedData data) {
        throw new UnsupportedOperationException();
    }

    /** A page of the organisation's needs. Sortable by title, sessionsWanted, budget, firstDay, status, raisedAt. */
    @PreAuthorize(Allowed.READ_NEEDS)
    public Page<NeedListItem> page(NeedFilter filter, Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    /** The need with that number. */
    @PreAuthorize(Allowed.READ_NEEDS)
    public NeedView find(NeedId id) {
        throw new UnsupportedOperationException();
    }

    /** Delivery in those districts now, to look at before raising a need; empty means the whole area. */
    @PreAuthorize(Allowed.RAISE)
    public Optional<DeliveryFigures> figures(Set<String> districts) {
        throw new UnsupportedOperationException();
    }

    /** Districts in which the commissioner has contracts, in order. */
    @PreAuthorize(Allowed.RAISE)
    public List<String> districts() {
        throw new UnsupportedOperationException();
    }
}
