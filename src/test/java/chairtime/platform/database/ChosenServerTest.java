package chairtime.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ChosenServerTest {

    @TempDir
    Path directory;

    @Test
    void withTheAddressOfAServerNoneIsStarted() {
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class, DatabaseProperties.class)
                .withPropertyValues(
                        "chairtime.data.dir=" + directory.resolve("data"),
                        "chairtime.db.url=jdbc:mariadb://dbhost/chairtime",
                        "chairtime.db.user=someone",
                        "chairtime.db.password=secret")
                .run(context -> {
                    JdbcConnectionDetails chosen = context.getBean(JdbcConnectionDetails.class);
                    assertThat(chosen.getJdbcUrl()).isEqualTo("jdbc:mariadb://dbhost/chairtime");
                    assertThat(chosen.getUsername()).isEqualTo("someone");
                    assertThat(chosen.getPassword()).isEqualTo("secret");
                    assertThat(chosen.toString()).doesNotContain("secret");
                    assertThat(context).doesNotHaveBean(EmbeddedMariaDb.class);
                    assertThat(directory.resolve("data")).doesNotExist();
                });
    }
}
