package chairtime.activity.integration;

import chairtime.activity.ImportId;
import chairtime.activity.ImportSummary;
import chairtime.activity.domain.StoredImport;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;

/** Shows stored imports to others. */
final class Summaries {

    private Summaries() {}

    static ImportSummary of(StoredImport stored) {
        Long supersededBy = stored.supersededBy();
        return new ImportSummary(
                new ImportId(stored.id()),
                new TreatmentMonth(YearMonth.from(stored.treatmentMonth())),
                stored.fileName(),
                stored.fileBytes(),
                stored.rowsRead(),
                stored.rowsAccepted(),
                stored.rowsRejected(),
                new Uda(stored.udaDelivered()),
                stored.commissioners(),
                stored.importedAt(),
                stored.importedByName(),
                supersededBy == null ? null : new ImportId(supersededBy),
                stored.supersededAt());
    }
}
