package chairtime;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@ChairtimeTest
class StartTest {

    @Autowired
    TestRestTemplate http;

    @Test
    void healthAnswersUpWithoutSignIn() {
        assertThat(http.getForObject("/actuator/health", String.class)).contains("\"UP\"");
    }
}
