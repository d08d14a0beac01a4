package chairtime.security.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.DemoSignIn;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.shell.demo.DemoDatabase;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.OneDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
@OneDatabase
class DemoSignInsTest {

    @Autowired
    DemoDatabase demo;

    @Autowired
    AccountRepository accounts;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aDemonstration() {
        demo.fill();
    }

    @Test
    void theSignInPageOffersEveryAccountAndTheReadmeNamesIt() throws IOException {
        List<String> offered = new StoredDemoSignIns(accounts)
                .all().stream().map(DemoSignIn::username).toList();
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList("SELECT username FROM account", String.class));

        String readme = Files.readString(Path.of("README.md"));
        assertThat(offered.stream().filter(name -> !name.matches("provider[2-5]")))
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    @Test
    void theOperatorSetsWhatHoldsForEverybody() {
        assertThat(demo.user("operator").organisation()).isEqualTo(Organisation.operator());
        assertThat(demo.user("operator").roles()).containsExactly(Role.ADMIN);
    }
}
