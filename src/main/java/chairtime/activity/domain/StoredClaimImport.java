package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of claims as it is kept.
 *
 * @param id number
 * @param commissionerCode whose file it is
 * @param fileName name the file came with
 * @param fileBytes its size
 * @param state name of its state
 * @param step what is being done now
 * @param doneShare how much of all is done, 0 to 1
 * @param rowsRead rows in the file
 * @param rowsStored claims stored
 * @param rowsRejected rows left out
 * @param rowsRepeated rows left out because the file has them twice
 * @param units by how much the delivery of contracts changed
 * @param pounds by how much the sums in pounds changed
 * @param readingMark what reading gave when storing began
 * @param turn how often the sums had changed when storing began
 * @param sentAt when it was sent
 * @param sentBy number of the account
 * @param sentByName name of the person
 * @param endedAt when the last work on it ended
 * @param reason why it was refused or undone, or what went wrong
 */
public record StoredClaimImport(
        long id,
        String commissionerCode,
        String fileName,
        long fileBytes,
        String state,
        String step,
        double doneShare,
        long rowsRead,
        long rowsStored,
        long rowsRejected,
        long rowsRepeated,
        BigDecimal units,
        BigDecimal pounds,
        @Nullable Long readingMark,
        @Nullable Long turn,
        Instant sentAt,
        long sentBy,
        String sentByName,
        @Nullable Instant endedAt,
        @Nullable String reason) {}
