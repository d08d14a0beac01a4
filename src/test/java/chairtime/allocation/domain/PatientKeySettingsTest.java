package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.platform.StartRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class PatientKeySettingsTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path directory;

    private final MockEnvironment environment = new MockEnvironment();
    private final PatientKeySettings settings = new PatientKeySettings(environment);

    @Test
    void besideTheBuiltInDatabaseAKeyIsMadeOnceForTheApplicationsAccountAlone() throws Exception {
        builtIn();
        settings.check();
        assertThat(file()).as("a check makes nothing").doesNotExist();

        String made = settings.current().id();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(settings.current().id()).isEqualTo(made);
        settings.check();
    }

    @Test
    void aKeyFileThatOthersMayReadIsClosedToThem() throws Exception {
        builtIn();
        settings.current();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        settings.check();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyFileThatHoldsNoKeyIsRefusedAndKept() throws Exception {
        builtIn();
        Files.writeString(file(), "not a key");

        assertThatThrownBy(settings::check)
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("The key file " + file() + " must hold 32 bytes in Base64")
                .hasMessageNotContaining("not a key");
        assertThat(file()).hasContent("not a key");
    }

    @Test
    void aKeyThatIsSetIsTakenAndNoFileIsMade() {
        builtIn();
        environment.withProperty("chairtime.patients.key", " " + KEY + "\n");

        settings.check();

        assertThat(settings.current().id()).hasSize(16);
        assertThat(file()).doesNotExist();
    }

    @Test
    void withADatabaseElsewhereTheStartNeedsNoKeyButTheFirstPatientDoes() {
        builtIn();
        environment.withProperty("chairtime.db.url", "jdbc:mariadb://dbhost/chairtime");

        settings.check();
        assertThatThrownBy(settings::current)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("must set CHAIRTIME_PATIENT_KEY first");
        assertThat(file()).doesNotExist();

        environment.withProperty("chairtime.patients.key", KEY);
        assertThat(settings.current().id()).hasSize(16);
    }

    @Test
    void aMalformedEarlierKeyIsRefusedByItsNameAndNeverRepeated() {
        builtIn();
        environment.withProperty("chairtime.patients.key-before", "dG9vIHNob3J0");

        assertThatThrownBy(settings::check)
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("CHAIRTIME_PATIENT_KEY_BEFORE must hold 32 bytes")
                .hasMessageNotContaining("dG9vIHNob3J0");
    }

    private void builtIn() {
        environment.withProperty("chairtime.data.dir", directory.toString());
    }

    private Path file() {
        return directory.toAbsolutePath().normalize().resolve("patients.key");
    }
}
