package chairtime.activity;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.data.domain.Sort;

/** Delivery as files for spreadsheets, with the rows that the screen's filter leaves and unrounded figures. */
public interface DeliveryExports {

    /** Kind of file. */
    enum Format {
        CSV,
        XLSX
    }

    /** Writes the commissioners. */
    void commissioners(DeliveryPeriod period, String text, Sort sort, Format format, OutputStream out)
            throws IOException;

    /** Writes the contracts of a commissioner. */
    void contracts(
            String commissionerCode,
            DeliveryPeriod period,
            ContractFilter filter,
            Sort sort,
            Format format,
            OutputStream out)
            throws IOException;
}
