package chairtime.activity.integration;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ChairtimeTest
class ActivityApiTest {

    private static final String IMPORTS = "/api/activity/imports";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void accounts() {
        people.register("lead", Organisation.commissioner("QAA"), Role.RECOVERY_LEAD);
        people.register("commissioner", Organisation.commissioner("QBB"), Role.COMMISSIONER);
        people.register("provider", Organisation.provider("P1000000001"), Role.PROVIDER);
    }

    @Test
    void anImportAnswersWithWhatBecameOfEveryRow() throws IOException {
        String file = aMonth("202309")
                .contract("QAA", "1000000001", "10000", "700.5")
                .line("202309,QAA,Invented,10,Practice,,,1,1,,,,,,,,,,,,,")
                .text();

        ResponseEntity<String> first = send("lead", file.getBytes(StandardCharsets.UTF_8));
        ResponseEntity<String> again = send("lead", file.getBytes(StandardCharsets.UTF_8));

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        JsonNode body = json.readTree(first.getBody());
        assertThat(body.toString())
                .isEqualTo("{\"id\":%d,\"month\":\"2023-09\",\"rowsRead\":2,\"rowsAccepted\":1,\"rowsRejected\":1,"
                                .formatted(body.get("id").asLong())
                        + "\"udaDelivered\":700.5,\"rejections\":[{\"line\":3,"
                        + "\"reason\":\"CONTRACT_NUMBER \\\"10\\\" is not a number of ten digits\"}]}");
        assertThat(again.getStatusCode().value()).isEqualTo(200);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        String address = IMPORTS + "/" + body.get("id").asLong();
        assertThat(get("lead", address).getBody()).isEqualTo(first.getBody());
        assertThat(get("lead", address + "/rejections").getBody()).contains("line,reason", "3,");
        assertThat(get("lead", IMPORTS).getBody()).contains("\"total\":1");
    }

    @Test
    void anUnusableFileIsRefusedWithTheReason() {
        ResponseEntity<String> noise = send("lead", "noise".getBytes(StandardCharsets.UTF_8));
        ResponseEntity<String> empty = send("lead", new byte[0]);

        assertThat(noise.getStatusCode().value()).isEqualTo(422);
        assertThat(noise.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(noise.getBody()).contains("The columns are not those of a contractor month");
        assertThat(empty.getStatusCode().value()).isEqualTo(422);
        assertThat(get("lead", IMPORTS).getBody()).contains("\"total\":0");
    }

    @Test
    void aFileOverTheLimitIsRefusedWithTheReason() {
        ResponseEntity<String> huge = send("lead", new byte[70 * 1024 * 1024]);

        assertThat(huge.getStatusCode().value()).isEqualTo(422);
        assertThat(huge.getBody()).contains("larger than 64 MB");
    }

    @Test
    void deliveryAnswersEveryCommissionersStaffAndNoProvider() {
        send(
                "lead",
                aMonth("202309")
                        .contract("QAA", "1000000001", "10000", "700.5")
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
        String question = "/api/activity/delivery?commissioner=QAA&month=2023-09";

        assertThat(get("commissioner", question).getBody())
                .isEqualTo("{\"commissioner\":\"QAA\",\"month\":\"2023-09\",\"contracts\":1,\"annualTarget\":10000,"
                        + "\"delivered\":700.5,\"workingDays\":21,\"workingDaysInYear\":250,\"percent\":83.39}");
        assertThat(get("commissioner", "/api/activity/delivery?commissioner=QAA")
                        .getBody())
                .contains("2023-09");
        assertThat(get("provider", question).getStatusCode().value()).isEqualTo(403);
        assertThat(get("commissioner", "/api/activity/delivery?commissioner=QAA&month=2023-08")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get("commissioner", "/api/activity/delivery?commissioner=QAA&month=soon")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(http.getForEntity(question, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void onlyARecoveryLeadMayImport() {
        assertThat(send("commissioner", new byte[] {1}).getStatusCode().value()).isEqualTo(403);
        assertThat(send("provider", new byte[] {1}).getStatusCode().value()).isEqualTo(403);
        assertThat(get("commissioner", IMPORTS).getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void thePublishedMonthGivesThePublishedAnswer() throws IOException {
        ResponseEntity<String> answer = send("lead", Files.readAllBytes(SharedData.file("uda_contractor_202309.csv")));

        assertThat(answer.getBody()).contains("\"rowsRead\":6770", "\"rowsRejected\":0", "\"udaDelivered\":5546928.8");
        assertThat(get("commissioner", "/api/activity/delivery?commissioner=QMM&month=2023-09")
                        .getBody())
                .isEqualTo("{\"commissioner\":\"QMM\",\"month\":\"2023-09\",\"contracts\":95,\"annualTarget\":1530370,"
                        + "\"delivered\":81172.8,\"workingDays\":21,\"workingDaysInYear\":250,\"percent\":63.14}");
    }

    private ResponseEntity<String> send(String username, byte[] content) {
        MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        body.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "month.csv";
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(username, People.PASSWORD)
                .postForEntity(IMPORTS, new HttpEntity<>(body, headers), String.class);
    }

    private ResponseEntity<String> get(String username, String address) {
        return http.withBasicAuth(username, People.PASSWORD).getForEntity(address, String.class);
    }
}
