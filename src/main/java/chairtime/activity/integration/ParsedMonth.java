package chairtime.activity.integration;

import chairtime.activity.ImportRejection;
import chairtime.activity.domain.ContractorMonthRow;
import java.time.YearMonth;
import java.util.List;

/**
 * A file that can be used.
 *
 * @param month month of all rows
 * @param rowsRead rows in the file, without blank ones
 * @param rows rows whose every value is good; at least one
 * @param rejections the others
 */
record ParsedMonth(YearMonth month, int rowsRead, List<ContractorMonthRow> rows, List<ImportRejection> rejections) {}
