package chairtime.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the database, as one line for each thing that could be lost or doubled. */
final class CrashState {

    private static final String CALL = "(SELECT MAX(c.id) FROM procurement_call c WHERE c.title = '%1$s')";
    private static final String REFERRAL = "(SELECT MAX(r.id) FROM allocation_referral r)";

    /** A commissioner of the demonstration without a review. */
    static final String NEIGHBOUR = "ZHF";

    private static final String OF_NEIGHBOUR = " WHERE commissioner_code = '" + NEIGHBOUR + "'";
    private static final String LINES =
            " FROM activity_review_run_line l JOIN activity_review_run r ON r.id = l.run_id" + OF_NEIGHBOUR;
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("needs", "SELECT COUNT(*) FROM procurement_need WHERE title = '%1$s'"),
            Map.entry("calls", "SELECT COUNT(*) FROM procurement_call WHERE title = '%1$s'"),
            Map.entry("callStatus", "SELECT status FROM procurement_call WHERE title = '%1$s'"),
            Map.entry(
                    "deadline",
                    "SELECT CONCAT(REPLACE(CAST(deadline AS CHAR), ' ', 'T'), 'Z') FROM procurement_call"
                            + " WHERE title = '%1$s'"),
            Map.entry("invitations", "SELECT COUNT(*) FROM procurement_invitation WHERE call_id = " + CALL),
            Map.entry(
                    "bids",
                    "SELECT GROUP_CONCAT(CONCAT(status, ' ', sessions_offered) ORDER BY id SEPARATOR ', ')"
                            + " FROM procurement_bid WHERE call_id = " + CALL),
            Map.entry(
                    "scores",
                    "SELECT GROUP_CONCAT(n ORDER BY id) FROM (SELECT e.id, COUNT(*) AS n FROM procurement_score s"
                            + " JOIN procurement_evaluation e ON e.id = s.evaluation_id"
                            + " WHERE e.submitted_at IS NOT NULL AND e.call_id = " + CALL + " GROUP BY e.id) counted"),
            Map.entry(
                    "proposals",
                    "SELECT GROUP_CONCAT(status ORDER BY round) FROM procurement_award_proposal WHERE call_id = "
                            + CALL),
            Map.entry("sessions", "SELECT COUNT(*) FROM procurement_session WHERE call_id = " + CALL),
            Map.entry(
                    "processes",
                    "SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL"
                            + " AND PROC_DEF_ID_ LIKE 'capacityProcurement:%%' AND BUSINESS_KEY_ = CAST(" + CALL
                            + " AS CHAR)"),
            Map.entry(
                    "timers",
                    "SELECT COUNT(*) FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_"
                            + " WHERE j.TYPE_ = 'timer' AND e.PROC_DEF_ID_ LIKE 'capacityProcurement:%%' AND e.BUSINESS_KEY_ = CAST("
                            + CALL + " AS CHAR)"),
            Map.entry(
                    "tasks",
                    "SELECT GROUP_CONCAT(w.task_key ORDER BY w.task_key, w.id) FROM work_item w WHERE w.state = 'OPEN'"
                            + " AND w.process_key = 'capacityProcurement' AND w.business_key = CAST(" + CALL
                            + " AS CHAR)"),
            Map.entry(
                    "tasksWithoutWorkItem",
                    "SELECT COUNT(*) FROM ACT_RU_TASK t WHERE NOT EXISTS (SELECT 1 FROM work_item w"
                            + " WHERE w.engine_task_id = t.ID_ AND w.state = 'OPEN')"),
            Map.entry(
                    "workItemsWithoutTask",
                    "SELECT COUNT(*) FROM work_item w WHERE w.state = 'OPEN' AND NOT EXISTS"
                            + " (SELECT 1 FROM ACT_RU_TASK t WHERE t.ID_ = w.engine_task_id)"),
            Map.entry("incidents", "SELECT COUNT(*) FROM ACT_RU_INCIDENT"),
            Map.entry("jobsWithoutRetries", "SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ = 0"),
            Map.entry("referral", "SELECT status FROM allocation_referral WHERE id = " + REFERRAL),
            Map.entry(
                    "offers",
                    "SELECT GROUP_CONCAT(state ORDER BY id) FROM allocation_offer WHERE referral_id = " + REFERRAL),
            Map.entry("seats", "SELECT COUNT(*) FROM allocation_claim WHERE referral_id = " + REFERRAL),
            Map.entry("explanations", "SELECT COUNT(*) FROM allocation_match WHERE referral_id = " + REFERRAL),
            Map.entry(
                    "seatsGivenTwice",
                    "SELECT COUNT(*) FROM (SELECT 1 FROM allocation_claim GROUP BY slot_id, seat_number"
                            + " HAVING COUNT(*) > 1) twice"),
            Map.entry("letters", "SELECT COUNT(*) FROM letter WHERE letter_key NOT LIKE 'activity.%%'"),
            Map.entry("reviewRuns", "SELECT GROUP_CONCAT(status ORDER BY id) FROM activity_review_run" + OF_NEIGHBOUR),
            Map.entry("resultsOfRun", "SELECT GROUP_CONCAT(DISTINCT l.result ORDER BY l.result)" + LINES),
            Map.entry("contractsStarted", "SELECT COUNT(*)" + LINES + " AND l.result = 'STARTED'"),
            Map.entry(
                    "yearEnds",
                    "SELECT COUNT(*) FROM activity_year_end y JOIN activity_review_run_line l ON l.review_number = y.id"
                            + " AND l.contract_number = y.contract_number" + OF_NEIGHBOUR),
            Map.entry("allYearEnds", "SELECT COUNT(*) FROM activity_year_end" + OF_NEIGHBOUR),
            Map.entry(
                    "yearEndProcesses",
                    "SELECT COUNT(*) FROM ACT_RU_EXECUTION e JOIN activity_year_end y ON y.id = e.BUSINESS_KEY_"
                            + OF_NEIGHBOUR
                            + " AND e.PARENT_ID_ IS NULL AND e.PROC_DEF_ID_ LIKE 'yearEndReconciliation:%%'"),
            Map.entry(
                    "yearEndLetters",
                    "SELECT COUNT(*) FROM letter JOIN activity_year_end y"
                            + " ON letter_key LIKE CONCAT('activity.year-end:', y.id, ':%%')" + OF_NEIGHBOUR),
            Map.entry("mails", "SELECT COUNT(*) FROM outbox_message"),
            Map.entry("allCalls", "SELECT COUNT(*) FROM procurement_call"),
            Map.entry("contracts", "SELECT COUNT(*) FROM activity_contract"),
            Map.entry("accounts", "SELECT COUNT(*) FROM account"));

    private final JdbcTemplate jdbc;

    CrashState(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(String title) {
        Map<String, String> answers = new TreeMap<>();
        QUESTIONS.forEach((name, question) -> {
            List<String> found = jdbc.queryForList(question.formatted(title), String.class);
            String answer = found.isEmpty() ? null : found.get(0);
            answers.put(name, answer == null ? "" : answer);
        });
        return answers;
    }
}
