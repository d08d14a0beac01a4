package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.LEAD;
import static org.awaitility.Awaitility.await;

import chairtime.testing.SignIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** Small files of invented claims, and how they are sent. */
public final class ClaimFixture {

    public static final String HEADER = "CONTRACT_NUMBER,CLAIM_REFERENCE,ACCEPTANCE_DATE,COMPLETION_DATE,RECEIVED_DATE,"
            + "SCHEDULE_MONTH,TREATMENT_CATEGORY,RESUBMISSION,CLAIM_KIND,TEETH_TREATED,MOLAR_ROOT_FILLINGS,"
            + "FOUNDATION_DENTIST,INCOMPLETE,FLEXIBLE_COMMISSIONING,PATIENT_CHARGE";

    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    private ClaimFixture() {}

    public static ClaimFixture claims() {
        return new ClaimFixture();
    }

    /** A band 1 course of May 2023. */
    public ClaimFixture bandOne(String contract, String reference) {
        return line(contract + "," + reference + ",2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,,,,,,25.80");
    }

    /** A band 3 course of May 2023. */
    public ClaimFixture bandThree(String contract, String reference, int sentBefore, String kind) {
        return line(contract + "," + reference + ",2023-05-02,2023-05-20,2023-05-21,2023-06,3," + sentBefore + ","
                + kind + ",,,,,,306.80");
    }

    public ClaimFixture deletion(String contract, String reference, int sentBefore) {
        return line(contract + "," + reference + ",,,2023-06-10,2023-07,," + sentBefore + ",DELETION,,,,,,");
    }

    /** With that line as it is. */
    public ClaimFixture line(String line) {
        lines.add(line);
        return this;
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Sends the file signed in as the recovery lead and waits for its end. */
    public ClaimImport importedBy(ClaimImports imports, ClaimImportHistory history) {
        return ended(history, send(imports, text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends a file signed in as the recovery lead. */
    public static ClaimImportId send(ClaimImports imports, byte[] file) {
        return SignIn.as(LEAD, () -> {
            try {
                Path sent = Files.createTempFile("claims-of-a-test-", ".csv");
                Files.write(sent, file);
                return imports.send("claims.csv", sent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Waits until no work goes on for the import. */
    public static ClaimImport ended(ClaimImportHistory history, ClaimImportId id) {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !find(history, id).state().atWork());
        return find(history, id);
    }

    public static ClaimImport find(ClaimImportHistory history, ClaimImportId id) {
        return SignIn.as(LEAD, () -> history.find(id));
    }

    /** Why rows were left out, as the recovery lead reads it. */
    public static List<String> reasons(ClaimImportHistory history, ClaimImport claims) {
        return SignIn.as(LEAD, () -> history.rejections(claims.id(), PageRequest.of(0, 100)).stream()
                .map(row -> row.line() + " " + row.reason())
                .toList());
    }
}
