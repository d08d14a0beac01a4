package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import in the history.
 *
 * @param id number
 * @param month treatment month
 * @param fileName name the file came with
 * @param fileBytes size of the file
 * @param rowsRead rows in the file
 * @param rowsAccepted rows stored
 * @param rowsRejected rows left out
 * @param udaDelivered UDA delivered in the rows stored
 * @param commissioners number of commissioners in it
 * @param importedAt when
 * @param importedBy name of the person
 * @param supersededBy the import of the same month that replaced it, if any
 * @param supersededAt when it was replaced
 */
public record ImportSummary(
        ImportId id,
        TreatmentMonth month,
        String fileName,
        long fileBytes,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        Uda udaDelivered,
        int commissioners,
        Instant importedAt,
        String importedBy,
        @Nullable ImportId supersededBy,
        @Nullable Instant supersededAt) {

    /** Whether the figures on the screens are from this import. */
    public boolean isCurrent() {
        return supersededBy == null;
    }
}
