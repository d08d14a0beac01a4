package chairtime.activity.integration;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndRules;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Other programs ask what the rules say; whatever they send, they get a result or a sentence about their field. */
@ChairtimeTest
class RulesApiTest {

    private static final String YEAR_END = "/api/rules/year-end";
    private static final String UNSCHEDULED = "/api/rules/unscheduled-requirement";
    private static final String EXAMPLE =
            "{\"year\":\"2024/25\",\"contracted\":10000,\"value\":300000,\"delivered\":9500,"
                    + "\"carryForward\":0,\"newPatientPremium\":0,\"miscellaneous\":0}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    YearEndRules rules;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void accounts() {
        people.register("lead", Organisation.commissioner("QAA"), Role.RECOVERY_LEAD);
        people.register("provider", Organisation.provider("P1000000001"), Role.PROVIDER);
    }

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_year_end_rule WHERE commissioner_code = 'QAA'");
    }

    @Test
    void theExampleIsAnsweredToThePenny() {
        ResponseEntity<String> answer = post("lead", YEAR_END, EXAMPLE);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody())
                .isEqualTo("{\"adjusted\":9500,\"percent\":95,\"outcome\":\"RECOVER\",\"recovery\":15000.00,"
                        + "\"carriedForward\":0,\"unpaidExcess\":0}");
        assertThat(post("provider", YEAR_END, EXAMPLE).getBody()).isEqualTo(answer.getBody());
    }

    @ParameterizedTest(name = "{0} delivered, {1} brought in")
    @CsvSource(
            delimiter = ';',
            value = {
                "9700;0;\"adjusted\":9700,\"percent\":97,\"outcome\":\"CARRY_DEFICIT\",\"recovery\":0.00,\"carriedForward\":300,\"unpaidExcess\":0",
                "10150;0;\"adjusted\":10150,\"percent\":101.5,\"outcome\":\"CARRY_CREDIT\",\"recovery\":0.00,\"carriedForward\":-150,\"unpaidExcess\":0",
                "10400;0;\"adjusted\":10400,\"percent\":104,\"outcome\":\"OVER_CEILING\",\"recovery\":0.00,\"carriedForward\":-200,\"unpaidExcess\":200",
                "9900;300;\"adjusted\":9600,\"percent\":96,\"outcome\":\"CARRY_DEFICIT\",\"recovery\":0.00,\"carriedForward\":400,\"unpaidExcess\":0",
                "9599.9;0;\"adjusted\":9599.9,\"percent\":95.999,\"outcome\":\"RECOVER\",\"recovery\":12003.00,\"carriedForward\":0,\"unpaidExcess\":0",
                "10000;0;\"adjusted\":10000,\"percent\":100,\"outcome\":\"MET\",\"recovery\":0.00,\"carriedForward\":0,\"unpaidExcess\":0"
            })
    void theOtherExamples(String delivered, String broughtIn, String answer) {
        assertThat(post(
                                "lead",
                                YEAR_END,
                                EXAMPLE.replace("9500", delivered)
                                        .replace("\"carryForward\":0", "\"carryForward\":" + broughtIn))
                        .getBody())
                .isEqualTo("{" + answer + "}");
    }

    @Test
    void theApiAndTheScreensAnswerAlike() {
        Random random = new Random(96);
        for (int question = 0; question < 60; question++) {
            BigDecimal contracted = BigDecimal.valueOf(1 + random.nextInt(500_000_000), 4);
            BigDecimal delivered = contracted
                    .multiply(BigDecimal.valueOf(85 + random.nextInt(25)))
                    .movePointLeft(2)
                    .setScale(4, RoundingMode.DOWN);
            BigDecimal broughtIn = BigDecimal.valueOf(random.nextInt(4_000_000) - 2_000_000, 4);
            BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000_000), 2);
            YearEndResult shown = rules.yearEnd(
                    null,
                    new YearFigures(
                            new FinancialYear(2024),
                            new Uda(contracted),
                            new Money(value),
                            new Uda(delivered),
                            new Uda(broughtIn),
                            Uda.ZERO,
                            Uda.ZERO));

            Map<String, Object> answer = JsonPath.read(
                    post(
                                    "lead",
                                    YEAR_END,
                                    "{\"year\":\"2024/25\",\"contracted\":%s,\"value\":%s,\"delivered\":%s,\"carryForward\":%s}"
                                            .formatted(
                                                    contracted.toPlainString(),
                                                    value.toPlainString(),
                                                    delivered.toPlainString(),
                                                    broughtIn.toPlainString()))
                            .getBody(),
                    "$");

            assertThat(answer).containsEntry("outcome", shown.outcome().name());
            assertSame(answer, "recovery", shown.recovery().amount());
            assertSame(answer, "adjusted", shown.adjusted().units());
            assertSame(answer, "carriedForward", shown.carriedForward().units());
            assertSame(answer, "unpaidExcess", shown.unpaidExcess().units());
        }
    }

    private static void assertSame(Map<String, Object> answer, String field, BigDecimal shown) {
        assertThat(new BigDecimal(String.valueOf(answer.get(field)))).as(field).isEqualByComparingTo(shown);
    }

    @Test
    void whatWasLeftOutOfCarryForwardAndCreditsIsNothing() {
        assertThat(post(
                                "lead",
                                YEAR_END,
                                "{\"year\":\"2024/25\",\"contracted\":10000,\"value\":300000,\"delivered\":9500}")
                        .getBody())
                .contains("\"recovery\":15000.00");
    }

    @Test
    void aYearUnderCovidIsJudgedByAPerson() {
        assertThat(post("lead", YEAR_END, EXAMPLE.replace("2024/25", "2020/21")).getBody())
                .contains("\"outcome\":\"BY_HAND\"", "\"recovery\":0.00");
    }

    @Test
    void theOwnCommissionersAgreementAnswersWhenItIsNamed() {
        jdbc.update(
                "INSERT INTO reference_year_end_rule (commissioner_code, first_year, last_year, recovery_line, full_line,"
                        + " credit_ceiling, paid_ceiling, mid_year_line, year_end_by_hand, mid_year_by_hand, certainty,"
                        + " source) VALUES ('QAA', 2024, 2024, 96, 100, 100, 110, 30, FALSE, FALSE, 'SOURCED', 'Agreed')");
        String question = EXAMPLE.replace("9500", "10400").replace("{", "{\"commissioner\":\"QAA\",");

        assertThat(post("lead", YEAR_END, question).getBody())
                .contains("\"unpaidExcess\":0", "\"paidExcess\":400", "\"paidExcessValue\":12000.00");
        assertThat(post("provider", YEAR_END, question).getBody()).contains("\"paidExcessValue\":12000.00");
        assertRefused(post("lead", YEAR_END, question.replace("QAA", "QBB")), "commissioner", "your own commissioner");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "year;null;financial year as",
                "year;2024;financial year as",
                "year;\"2024-25\";financial year as",
                "year;\"2024/26\";financial year as",
                "year;\"24/25\";financial year as",
                "year;\"2005/06\";financial year as",
                "contracted;null;above 0",
                "contracted;0;a person judges it",
                "contracted;-1;above 0",
                "contracted;\"10000\";is not a number",
                "contracted;\"NaN\";is not a number",
                "contracted;true;is not a number",
                "contracted;[1];is not a number",
                "contracted;1e400;too large",
                "contracted;1000000000.1;too large",
                "value;null;is missing",
                "value;-0.01;not below 0",
                "value;1.001;at most 2",
                "value;1e999999999;too large",
                "delivered;null;is missing",
                "delivered;-1;not below 0",
                "delivered;\"N/A\";is not a number",
                "delivered;9599.99999;at most 4",
                "delivered;1e-999999999;at most 4",
                "carryForward;\"few\";is not a number",
                "carryForward;-1e12;too large",
                "newPatientPremium;-5;not below 0",
                "miscellaneous;{};is not a number",
                "commissioner;7;Write the commissioner's code"
            })
    void whatCannotBeUsedIsRefusedByItsNameWithTheRemedy(String field, String value, String remedy) {
        String others = EXAMPLE.replaceAll("\"" + field + "\":(\"[^\"]*\"|[^,}]*),?", "")
                .replace(",}", "}");

        assertRefused(post("lead", YEAR_END, others.replace("{", "{\"" + field + "\":" + value + ",")), field, remedy);
    }

    @Test
    void zeroWithAnEnormousExponentIsZero() {
        assertThat(post("lead", YEAR_END, EXAMPLE.replace("9500", "0e-999999999"))
                        .getBody())
                .contains("\"recovery\":300000.00");
    }

    @Test
    void aMistypedFieldIsNotTakenForLeftOut() {
        assertRefused(
                post("lead", YEAR_END, EXAMPLE.replace("carryForward", "carryforward")),
                "carryforward",
                "The fields are carryForward, commissioner, contracted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "7", "null", "{\"year\":", "{\"contracted\":NaN}", "{} {}", "{\"year\":1,\"year\":2}"})
    void whatIsNoObjectIsNotUnderstood(String body) {
        ResponseEntity<String> answer = post("lead", YEAR_END, body);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody()).contains("Send one JSON object with the fields");
    }

    @Test
    void theUnscheduledRequirementIsAnsweredWithItsWorth() {
        ResponseEntity<String> answer = post("lead", UNSCHEDULED, "{\"contractValue\":500000,\"udaRate\":30}");

        assertThat(answer.getBody())
                .isEqualTo("{\"year\":\"2026/27\",\"courses\":550,\"value\":41250.00,\"fixedPart\":8250.00,"
                        + "\"claimedPart\":33000.00,\"udaPerCourse\":2,\"uda\":1100}");
        assertThat(post("lead", UNSCHEDULED, "{\"contractValue\":30000,\"udaRate\":35.50}")
                        .getBody())
                .contains("\"courses\":33,", "\"value\":2475.00", "\"udaPerCourse\":1.6901");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "contractValue;{\"udaRate\":30};is missing",
                "contractValue;{\"contractValue\":-1,\"udaRate\":30};not below 0",
                "contractValue;{\"contractValue\":1e20,\"udaRate\":30};too large",
                "contractValue;{\"contractValue\":\"lots\",\"udaRate\":30};is not a number",
                "udaRate;{\"contractValue\":500000};above 0",
                "udaRate;{\"contractValue\":500000,\"udaRate\":0};above 0",
                "udaRate;{\"contractValue\":500000,\"udaRate\":-30};above 0",
                "year;{\"contractValue\":500000,\"udaRate\":30,\"year\":\"2025/26\"};no requirement of unscheduled care"
            })
    void aRequirementThatCannotBeFoundIsRefusedByItsField(String field, String body, String remedy) {
        assertRefused(post("lead", UNSCHEDULED, body), field, remedy);
    }

    @Test
    void nobodyIsAnsweredWithoutSigningIn() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);

        assertThat(http.postForEntity(YEAR_END, new HttpEntity<>(EXAMPLE, headers), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    private static void assertRefused(ResponseEntity<String> answer, String field, String remedy) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(422);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        Map<String, Object> problem = JsonPath.read(answer.getBody(), "$");
        assertThat(problem).containsEntry("field", field);
        assertThat((String) problem.get("detail")).contains(remedy);
    }

    private ResponseEntity<String> post(String username, String address, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(username, People.PASSWORD)
                .postForEntity(address, new HttpEntity<>(body, headers), String.class);
    }
}
