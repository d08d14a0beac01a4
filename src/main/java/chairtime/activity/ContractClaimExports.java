package chairtime.activity;

import java.io.IOException;
import java.io.OutputStream;

/** The single claims of a contract as files for spreadsheets, with unrounded figures. */
public interface ContractClaimExports {

    /** Writes the claims that the filter leaves, by reference. */
    void write(ClaimFilter filter, DeliveryExports.Format format, OutputStream out) throws IOException;
}
