package chairtime.activity.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How something ended, and with what words. */
@Embeddable
public class ReviewEnd {

    private @Nullable Instant endedAt;
    private @Nullable Long endedBy;
    private @Nullable String endNote;

    protected ReviewEnd() {}

    static ReviewEnd of(String note, Deed deed) {
        ReviewEnd end = new ReviewEnd();
        end.endedAt = deed.at();
        end.endedBy = deed.by().value();
        end.endNote = note;
        return end;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> note() {
        return Optional.ofNullable(endNote);
    }
}
