package chairtime.activity.integration;

import chairtime.activity.ImportSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * A page of the history of imports, newest first.
 *
 * @param imports the imports
 * @param page number of the page, from 0
 * @param pages number of pages
 * @param total number of imports
 */
record ImportHistoryBody(List<Item> imports, int page, int pages, long total) {

    /**
     * An import.
     *
     * @param id number
     * @param month treatment month, written as 2023-09
     * @param fileName name the file came with
     * @param rowsRead rows in the file
     * @param rowsAccepted rows stored
     * @param rowsRejected rows left out
     * @param udaDelivered UDA delivered in the rows stored
     * @param importedAt when
     * @param importedBy name of the person
     * @param supersededBy number of the import that replaced it; null while it is current
     */
    record Item(
            long id,
            String month,
            String fileName,
            int rowsRead,
            int rowsAccepted,
            int rowsRejected,
            BigDecimal udaDelivered,
            Instant importedAt,
            String importedBy,
            @Nullable Long supersededBy) {}

    static ImportHistoryBody of(Page<ImportSummary> page) {
        return new ImportHistoryBody(
                page.getContent().stream().map(ImportHistoryBody::item).toList(),
                page.getNumber(),
                page.getTotalPages(),
                page.getTotalElements());
    }

    private static Item item(ImportSummary summary) {
        return new Item(
                summary.id().value(),
                summary.month().toString(),
                summary.fileName(),
                summary.rowsRead(),
                summary.rowsAccepted(),
                summary.rowsRejected(),
                Numbers.plain(summary.udaDelivered().units()),
                summary.importedAt(),
                summary.importedBy(),
                summary.supersededBy() == null ? null : summary.supersededBy().value());
    }
}
