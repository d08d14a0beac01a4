package chairtime.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.StartRefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class DemoDataTest {

    @Autowired
    DemoDatabase demo;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void fillsAnEmptyDatabaseWithEverythingThatScreensShow() {
        assertThat(demo.fill()).isTrue();

        assertThat(count("activity_contract WHERE commissioner_code = 'ZNV'")).isEqualTo(90);
        assertThat(count("activity_import")).isEqualTo(24);
        assertThat(column("SELECT MAX(terms_month) FROM activity_contract")).containsExactly("2023-08-01");
        assertThat(column("SELECT status FROM procurement_call ORDER BY status"))
                .containsExactly(
                        "ALL_REFUSED",
                        "AWARDED",
                        "AWARD_PROPOSED",
                        "CLOSED",
                        "DRAFT",
                        "NO_BIDS",
                        "OPENED",
                        "OPENED",
                        "PUBLISHED",
                        "WITHDRAWN");
        assertThat(column("SELECT DISTINCT task_key FROM work_item WHERE state = 'OPEN' ORDER BY task_key"))
                .containsExactly(
                        "userTask_agreeFigure",
                        "userTask_answerQuery",
                        "userTask_answerSchedule",
                        "userTask_approveAward",
                        "userTask_checkResult",
                        "userTask_confirmBooking",
                        "userTask_decideRecovery",
                        "userTask_decideWithoutBids",
                        "userTask_explainBreach",
                        "userTask_followUp",
                        "userTask_followUpReview",
                        "userTask_offerSlot",
                        "userTask_prepareCall",
                        "userTask_proposeAward",
                        "userTask_reviewAnswer",
                        "userTask_scoreBids",
                        "userTask_triageReferral");
        assertThat(column("SELECT status FROM allocation_referral ORDER BY status"))
                .containsExactly(
                        "ACCEPTED",
                        "BOOKED",
                        "COMPLETED",
                        "MISSED",
                        "OFFERED",
                        "RECEIVED",
                        "SENT_TO_EMERGENCY",
                        "WAITING",
                        "WAITING");
        assertThat(column("SELECT tier FROM procurement_award_proposal WHERE status = 'PROPOSED'"))
                .containsExactly("DIRECTOR");
        assertThat(count("procurement_session")).isEqualTo(36);
        assertThat(count("letter WHERE reference LIKE 'CT%'")).isEqualTo(4);
        assertThat(column("SELECT DISTINCT status FROM activity_mid_year_review ORDER BY status"))
                .contains("NO_ANSWER", "PLAN_ACCEPTED", "WITHHELD");
        assertThat(column("SELECT DISTINCT outcome FROM activity_year_end ORDER BY outcome"))
                .contains("CARRY_CREDIT", "CARRY_DEFICIT", "MET", "OVER_CEILING", "RECOVER");
        assertThat(column("SELECT DISTINCT status FROM activity_year_end ORDER BY status"))
                .contains("PROVISIONAL", "QUERIED", "RECOVERY_DUE", "RECOVERY_SET", "SCHEDULE_OFFERED", "SETTLED");
        assertThat(column("SELECT DISTINCT status FROM activity_figure_query ORDER BY status"))
                .containsExactly("AGREED", "ANSWERED", "ASKED");
        assertThat(column("SELECT state FROM activity_claim_import")).containsExactly("CURRENT");
        assertThat(count("ACT_RU_INCIDENT")).isZero();
        assertThat(count("account")).isEqualTo(18);
        assertThat(column("SELECT to_address FROM outbox_message")).allMatch(a -> a.endsWith("@example.org"));
    }

    @Test
    void aDatabaseOfTheDemonstrationIsNotStartedForRealUse() {
        DemonstrationStaysOne check = new DemonstrationStaysOne(jdbc);
        assertThatCode(check::afterSingletonsInstantiated).doesNotThrowAnyException();

        new DemoMarker(jdbc).start(Instant.EPOCH);

        assertThatThrownBy(check::afterSingletonsInstantiated)
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("CHAIRTIME_DATA_DIR");
    }

    @Test
    void fillsItOnceAndStartsOverAfterAnInterruption() {
        demo.fill();
        int entries = count("audit_entry");

        assertThat(demo.fill()).isFalse();
        assertThat(count("audit_entry")).isEqualTo(entries);

        jdbc.update("UPDATE demonstration SET finished_at = NULL");
        assertThat(demo.fill()).isTrue();
        assertThat(count("audit_entry")).isEqualTo(entries);
        assertThat(count("procurement_call")).isEqualTo(10);
    }

    @Test
    void leavesADatabaseAloneThatHasAccountsAlready() {
        people.register("somebody", Organisation.commissioner("QMM"), Role.ADMIN);

        assertThat(demo.fill()).isFalse();

        assertThat(count("account")).isEqualTo(1);
        assertThat(count("activity_import")).isZero();
    }

    private int count(String from) {
        Integer found = jdbc.queryForObject("SELECT COUNT(*) FROM " + from, Integer.class);
        return found == null ? 0 : found;
    }

    private List<String> column(String query) {
        return jdbc.queryForList(query, String.class);
    }
}
