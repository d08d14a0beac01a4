package chairtime.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class DemoDataTest {

    @Autowired
    DemoDatabase demo;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void fillsAnEmptyDatabaseOnceWithACallInEachStage() {
        assertThat(demo.fill()).isTrue();

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_contract", Integer.class))
                .isGreaterThan(90);
    }
}
