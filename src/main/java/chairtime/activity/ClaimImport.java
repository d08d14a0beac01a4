package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of claims and what became of it.
 *
 * @param id number
 * @param commissionerCode whose file it is
 * @param fileName name the file came with
 * @param fileBytes its size
 * @param state how far it is
 * @param step what is being done now, in the user's words; blank when nothing is
 * @param share how much of all is done, 0 to 1
 * @param rowsRead rows in the file
 * @param rowsStored claims stored
 * @param rowsRejected rows left out, each with its reason
 * @param rowsRepeated rows left out because the file has them twice
 * @param units by how much the delivery of contracts changed
 * @param pounds by how much the sums in pounds changed
 * @param sentAt when it was sent
 * @param sentBy name of the person
 * @param endedAt when the last work on it ended
 * @param reason why it was refused or undone, or what went wrong
 */
public record ClaimImport(
        ClaimImportId id,
        String commissionerCode,
        String fileName,
        long fileBytes,
        ClaimImportState state,
        String step,
        double share,
        long rowsRead,
        long rowsStored,
        long rowsRejected,
        long rowsRepeated,
        Uda units,
        Money pounds,
        Instant sentAt,
        String sentBy,
        @Nullable Instant endedAt,
        @Nullable String reason) {}
