package chairtime.activity.integration;

import chairtime.activity.ImportRejection;
import chairtime.activity.ImportResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the API answers of an import.
 *
 * @param id number of the import
 * @param month treatment month, written as 2023-09
 * @param rowsRead rows in the file
 * @param rowsAccepted rows stored
 * @param rowsRejected rows left out
 * @param udaDelivered UDA delivered in the rows stored, without foundation dentists'
 * @param rejections the rows left out, by line
 */
record ImportBody(
        long id,
        String month,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        BigDecimal udaDelivered,
        List<ImportRejection> rejections) {

    static ImportBody of(ImportResult result) {
        return new ImportBody(
                result.id().value(),
                result.month().toString(),
                result.rowsRead(),
                result.rowsAccepted(),
                result.rowsRejected(),
                Numbers.plain(result.udaDelivered().units()),
                result.rejections());
    }
}
