package chairtime.procurement;

import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Extra sessions that were awarded. */
@Service
public class SessionDiary {

    /** The provider's sessions in those days, both included, in order. */
    @PreAuthorize(Allowed.BID)
    public Page<DiarySession> mine(LocalDate from, LocalDate to, Pageable pageable) {
        throw new UnsupportedOperationException();
    }

    /** The sessions of a call of the commissioner, in order. */
    @PreAuthorize(Allowed.READ_CALLS)
    public Page<DiarySession> ofCall(CallId call, Pageable pageable) {
        throw new UnsupportedOperationException();
    }
}
