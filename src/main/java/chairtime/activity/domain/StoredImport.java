package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is kept.
 *
 * @param id number
 * @param treatmentMonth first day of the month
 * @param fileName name the file came with
 * @param fileBytes size of the file
 * @param sha256 its fingerprint
 * @param encoding its character set
 * @param rowsRead rows in the file
 * @param rowsAccepted rows stored
 * @param rowsRejected rows left out
 * @param udaDelivered UDA delivered in the rows stored
 * @param commissioners number of commissioners in it
 * @param importedAt when
 * @param importedBy number of the account
 * @param importedByName name of the person
 * @param supersededBy number of the import that replaced it
 * @param supersededAt when it was replaced
 */
public record StoredImport(
        long id,
        LocalDate treatmentMonth,
        String fileName,
        long fileBytes,
        String sha256,
        String encoding,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        BigDecimal udaDelivered,
        int commissioners,
        Instant importedAt,
        long importedBy,
        String importedByName,
        @Nullable Long supersededBy,
        @Nullable Instant supersededAt) {}
