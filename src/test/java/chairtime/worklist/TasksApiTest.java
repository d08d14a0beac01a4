package chairtime.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@ChairtimeTest
class TasksApiTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestApproval process;

    @BeforeEach
    void givenATask() {
        process.forget();
        process.start(runtime, "7");
        people.register("ann", TestApproval.ICB, Role.COMMISSIONER);
        people.register("pat", Organisation.provider("V00001"), Role.PROVIDER);
    }

    @Test
    void aPageOfTasksComesWithTheCountsOfAllTabs() {
        JsonNode page = get("ann", "/api/tasks?view=available&page=0&size=10").getBody();

        assertThat(page.at("/counts/available").asInt()).isEqualTo(1);
        assertThat(page.at("/counts/mine").asInt()).isZero();
        assertThat(page.at("/tasks/0/subject").asText()).isEqualTo("Subject 7");
        assertThat(page.at("/tasks/0/dueAt").asText()).isEqualTo("2023-10-05T08:00:00Z");
        assertThat(page.at("/tasks/0/available").asBoolean()).isTrue();
    }

    @Test
    void anotherOrganisationGetsNone() {
        assertThat(get("pat", "/api/tasks?view=all").getBody().at("/tasks")).isEmpty();
    }

    @Test
    void whatCannotBeAskedForIsAProblemAndStrangersAreTurnedAway() {
        assertThat(get("ann", "/api/tasks?view=everything").getStatusCode().is4xxClientError())
                .isTrue();
        assertThat(get("ann", "/api/tasks?size=100000").getStatusCode().is4xxClientError())
                .isTrue();
        assertThat(http.getForEntity("/api/tasks", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private ResponseEntity<JsonNode> get(String user, String address) {
        return http.withBasicAuth(user, People.PASSWORD).getForEntity(address, JsonNode.class);
    }
}
