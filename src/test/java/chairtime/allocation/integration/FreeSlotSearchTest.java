package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.MessageFixture;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotId;
import chairtime.testing.ChairtimeTest;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A sender asks for free slots of its commissioner. */
@ChairtimeTest
class FreeSlotSearchTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOMORROW = "status=free&start=ge2023-10-03T00:00:00%2B01:00&start=le2023-10-04";

    @LocalServerPort
    int port;

    @Autowired
    SlotFixture given;

    @Autowired
    MessageFixture senders;

    @BeforeEach
    void prepare() {
        given.prepared();
        senders.sender("nhs111", "QAA", 600);
    }

    @Test
    void freeSlotsAreToldWithWhereTheyAre() throws Exception {
        given.added(SlotFixture.TOMORROW.atTime(10, 0));

        String answer = search("nhs111", TOMORROW + "&_include=Slot:schedule&_include=Schedule:actor:HealthcareService")
                .body();

        assertThat((List<String>) JsonPath.read(answer, "$.entry[*].resource.resourceType"))
                .containsExactly("Slot", "Schedule", "HealthcareService");
        assertThat((String) JsonPath.read(answer, "$.entry[0].resource.status")).isEqualTo("free");
        assertThat((String) JsonPath.read(answer, "$.entry[0].resource.start")).startsWith("2023-10-03T");
        assertThat((Integer) JsonPath.read(answer, "$.total")).isEqualTo(1);
        assertThat((List<String>) JsonPath.read(search("nhs111", TOMORROW).body(), "$.entry[*].resource.resourceType"))
                .as("without what was not asked for")
                .containsExactly("Slot");
    }

    @Test
    void slotsThatAreClosedOrOfOtherCommissionersAreNotTold() throws Exception {
        SlotId closed = given.added(SlotFixture.TOMORROW.atTime(10, 0));
        given.added(SlotFixture.TOMORROW.atTime(11, 0));
        given.close(closed, "The dentist is ill.");
        senders.sender("elsewhere", "QBB", 600);

        assertThat((Integer) JsonPath.read(search("nhs111", TOMORROW).body(), "$.total"))
                .isEqualTo(1);
        assertThat((Integer) JsonPath.read(search("elsewhere", TOMORROW).body(), "$.total"))
                .isZero();
    }

    @Test
    void manySlotsComeInPagesThatLeadToEachOther() throws Exception {
        given.added(5);

        String first = search("nhs111", TOMORROW + "&_count=2").body();
        String next = ((List<String>) JsonPath.read(first, "$.link[?(@.relation=='next')].url")).get(0);
        String second = get("nhs111", URI.create(next)).body();

        assertThat((Integer) JsonPath.read(first, "$.total")).isEqualTo(5);
        assertThat((List<String>) JsonPath.read(second, "$.entry[*].resource.id"))
                .hasSize(2)
                .doesNotContainAnyElementsOf((List<String>) JsonPath.read(first, "$.entry[*].resource.id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            start=ge2023-10-03&start=le2023-10-04 | 400 | required
            status=busy&start=ge2023-10-03&start=le2023-10-04 | 400 | value
            status=free | 400 | required
            status=free&start=ge2023-10-03 | 400 | required
            status=free&start=gesoon&start=le2023-10-04 | 400 | value
            status=free&start=ge2023-10-05&start=le2023-10-04 | 400 | value
            status=free&start=ge0000-01-01&start=le9999-12-31 | 400 | value
            status=free&start=ge2023-10-03&start=le2023-11-04 | 422 | too-costly
            status=free&start=ge2023-10-03&start=le2023-10-04&_count=0 | 400 | value
            status=free&start=ge2023-10-03&start=le2023-10-04&_page=-1 | 400 | value
            """)
    void aSearchThatCannotBeAnsweredSaysWhy(String query, int status, String code) throws Exception {
        HttpResponse<String> answer = search("nhs111", query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat((String) JsonPath.read(answer.body(), "$.issue[0].code")).isEqualTo(code);
    }

    private HttpResponse<String> search(String sender, String query) throws Exception {
        return get(sender, URI.create("http://localhost:" + port + "/fhir/Slot?" + query));
    }

    private static HttpResponse<String> get(String sender, URI address) throws Exception {
        String secret = Base64.getEncoder()
                .encodeToString((sender + ":" + MessageFixture.SECRET).getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Basic " + secret)
                        .build(),
                BodyHandlers.ofString());
    }
}
