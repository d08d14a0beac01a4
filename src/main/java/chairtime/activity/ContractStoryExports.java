package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.io.IOException;
import java.io.OutputStream;

/** The tables of a contract's account as files for spreadsheets, with unrounded figures. */
public interface ContractStoryExports {

    /** Which table. */
    enum Table {
        /** Every figure of the year, each followed by the rows it was made of. */
        FIGURES("year"),
        MONTHS("months"),
        TERMS("terms"),
        ENTRIES("entries");

        private final String fileName;

        Table(String fileName) {
            this.fileName = fileName;
        }

        /** What the file's name says of it. */
        public String fileName() {
            return fileName;
        }
    }

    /** Writes the table; of terms and entries all years. */
    void write(Table table, String contractNumber, FinancialYear year, DeliveryExports.Format format, OutputStream out)
            throws IOException;
}
