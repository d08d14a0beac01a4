package chairtime.activity;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.SharedData;
import chairtime.testing.SignIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Small contractor months of invented contracts, and the people who import them. */
public final class ContractorMonthFixture {

    public static final String HEADER = "YEAR_MONTH,COMMISSIONER_CODE,COMMISSIONER_NAME,CONTRACT_NUMBER,PROVIDER_NAME,"
            + "LATEST_PPC_ADDRESS_POSTCODE,LSOA11_CODE,UDA_PERF_TARGET,UDA_FIN_VAL,UDA_DELIVERED,LATE_SUBMITTED_FP17,"
            + "UDA_DELIVERED_FD,BAND_1_DELIVERED,BAND_2A_DELIVERED,BAND_2B_DELIVERED,BAND_2C_DELIVERED,"
            + "BAND_3_DELIVERED,BAND_URGENT_DELIVERED,BAND_OTHER_DELIVERED,CHILD_12M_COUNT,ADULT_24M_COUNT,"
            + "GENERAL_DENTAL_FIN_VALUE";

    public static final SignedInUser LEAD =
            SignIn.user(901, "Robin Lead", Organisation.commissioner("QAA"), Role.RECOVERY_LEAD);
    public static final SignedInUser COMMISSIONER =
            SignIn.user(902, "Kim Commissioner", Organisation.commissioner("QBB"), Role.COMMISSIONER);

    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final String month;

    private ContractorMonthFixture(String month) {
        this.month = month;
    }

    /** An empty month, written as 202309. */
    public static ContractorMonthFixture aMonth(String month) {
        return new ContractorMonthFixture(month);
    }

    /** With a contract of Invented ICB; a delivered figure of "" is no data. */
    public ContractorMonthFixture contract(String commissioner, String number, String target, String delivered) {
        String bands = delivered.isEmpty() ? ",,,,,,,,," : ",0,0,10,2,1,0,1,3,0";
        return line("%s,%s,Invented %s ICB,%s,Practice %s,NR30 1AA,E01026426,%s,%s,%s%s,100,200,300000.00"
                .formatted(
                        month,
                        commissioner,
                        commissioner,
                        number,
                        number.substring(6),
                        target,
                        30 * Integer.parseInt(target),
                        delivered,
                        bands));
    }

    /** With that line as it is. */
    public ContractorMonthFixture line(String line) {
        lines.add(line);
        return this;
    }

    /** The file as text. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The file as a stream. */
    public InputStream stream() {
        return stream(text());
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Imports the month signed in as the recovery lead. */
    public ImportResult importedBy(ContractorMonthImports imports) {
        return importAs(LEAD, imports, "month.csv", stream());
    }

    /** Imports a published month; the test is skipped where the data are absent. */
    public static ImportResult importPublished(ContractorMonthImports imports, String month) {
        String name = "uda_contractor_" + month + ".csv";
        try (InputStream content = Files.newInputStream(SharedData.file(name))) {
            return importAs(LEAD, imports, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ImportResult importAs(
            SignedInUser user, ContractorMonthImports imports, String name, InputStream content) {
        return SignIn.as(user, () -> {
            try {
                return imports.importFile(name, content, ImportProgress.UNWATCHED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
