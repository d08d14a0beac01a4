package chairtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.MessageFixture;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;

/** Programs that send messages reach the addresses of FHIR and nothing else; people reach everything else. */
@ChairtimeTest
class SenderAccessTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    MessageFixture senders;

    @Autowired
    People people;

    @Test
    void onlySendersReachTheAddressesOfFhir() {
        senders.sender("matrix", "QAA", 600);
        people.register("everything", Organisation.commissioner("QAA"), Role.COORDINATOR, Role.CLINICIAN, Role.ADMIN);
        people.register("practice", Organisation.provider("P1"), Role.PROVIDER);
        Matrix.operationsOfSenders().forEach((operation, open) -> {
            assertThat(answer(http, operation) != 401)
                    .as(operation + " without sign-in")
                    .isEqualTo(open);
            assertThat(answer(http.withBasicAuth("matrix", MessageFixture.SECRET), operation))
                    .as(operation)
                    .isNotIn(401, 403, 404, 405);
            assertThat(answer(http.withBasicAuth("everything", People.PASSWORD), operation))
                    .as(operation + " by people of the commissioner")
                    .isEqualTo(401);
            assertThat(answer(http.withBasicAuth("practice", People.PASSWORD), operation))
                    .as(operation + " by a practice")
                    .isEqualTo(401);
        });
    }

    @Test
    void aSenderReachesNoOtherOperation() {
        senders.sender("matrix", "QAA", 600);
        TestRestTemplate sender = http.withBasicAuth("matrix", MessageFixture.SECRET);

        assertThat(Matrix.operations().keySet())
                .allSatisfy(operation ->
                        assertThat(answer(sender, operation)).as(operation).isEqualTo(401));
    }

    private static int answer(TestRestTemplate client, String operation) {
        String[] parts = operation.split(" ");
        HttpMethod method = HttpMethod.valueOf(parts[0]);
        return client.exchange(
                        parts[1].replaceAll("\\{[a-z]+}", "1"),
                        method,
                        method.equals(HttpMethod.POST) ? new HttpEntity<>("{}") : null,
                        String.class)
                .getStatusCode()
                .value();
    }
}
