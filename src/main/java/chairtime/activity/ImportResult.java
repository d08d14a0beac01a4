package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.util.List;

/**
 * What became of a contractor month file.
 *
 * @param id number of the import
 * @param month treatment month of all its rows
 * @param rowsRead rows in the file
 * @param rowsAccepted rows stored
 * @param rowsRejected rows left out, each with its reason
 * @param udaDelivered UDA delivered in the rows stored, without foundation dentists'
 * @param rejections the rows left out, by line
 * @param unchanged whether the same file was already there, so that nothing was done
 */
public record ImportResult(
        ImportId id,
        TreatmentMonth month,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        Uda udaDelivered,
        List<ImportRejection> rejections,
        boolean unchanged) {}
