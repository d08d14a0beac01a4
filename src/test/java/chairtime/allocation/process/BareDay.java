package chairtime.allocation.process;

import chairtime.allocation.process.UrgentAllocation.Elements;
import chairtime.allocation.process.UrgentAllocation.Variables;
import chairtime.allocation.process.UrgentDay.Open;
import chairtime.allocation.process.UrgentDay.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine alone on the same day: the same diagram, whose delegates do nothing but say how it goes on. */
final class BareDay implements UrgentDay.Cast {

    static final String KEY = "bareUrgentAllocation";

    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;

    BareDay(ProcessEngine engine, JdbcTemplate jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Offers last half an hour, appointments begin in an hour and a half, and nobody's deadline is in danger. */
    static String diagram() throws IOException {
        try (InputStream file = BareDay.class.getClassLoader().getResourceAsStream(UrgentAllocation.RESOURCE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"" + UrgentAllocation.KEY + "\"", "\"" + KEY + "\"")
                    .replace("\"allocation.", "\"bare.")
                    .replace("${deadlineTimes.isWatched(execution)}", "${true}")
                    .replace("${deadlineTimes.nextCheck(execution)}", in("plusDays(2)"))
                    .replace(delegate("findSlot"), expression(in("plusMinutes(30)"), Variables.OFFER_UNTIL))
                    .replace(delegate("bookSeat"), expression(in("plusMinutes(90)"), Variables.APPOINTMENT_BEGINS))
                    .replaceAll("camunda:delegateExpression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"");
        }
    }

    private static String in(String time) {
        return "${dateTime()." + time + ".toDate()}";
    }

    private static String delegate(String bean) {
        return "camunda:delegateExpression=\"${" + bean + "}\"";
    }

    private static String expression(String expression, String result) {
        return "camunda:expression=\"" + expression + "\" camunda:resultVariable=\"" + result + "\"";
    }

    @Override
    public void receive(int patient) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        KEY,
                        String.valueOf(patient),
                        Map.of(
                                Variables.SLOT_HELD, !UrgentDay.needsHoist(patient),
                                Variables.BOOKED, true,
                                Variables.REACH_FIRST, false,
                                Variables.DEADLINE_MISSED, false));
    }

    @Override
    public List<Open> open() {
        return jdbc.query(
                "SELECT t.TASK_DEF_KEY_, i.BUSINESS_KEY_, t.ID_ FROM ACT_RU_TASK t"
                        + " JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_",
                (row, number) -> new Open(row.getString(1), row.getInt(2), row.getString(3)));
    }

    @Override
    public void act(Open task, Step step) {
        engine.getTaskService().complete(task.key(), facts(task.patient(), step));
    }

    private static Map<String, Object> facts(int patient, Step step) {
        return switch (step) {
            case NO_SLOT_NEEDED, SLOT_NEEDED -> Map.of(Variables.SLOT_NEEDED, step == Step.SLOT_NEEDED);
            case ACCEPT ->
                Map.of(
                        Variables.ACCEPTED, true,
                        Variables.PRACTICE_CONFIRMS, UrgentDay.confirms(patient),
                        Variables.CONFIRM_UNTIL,
                                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(1))));
            case DECLINE -> Map.of(Variables.ACCEPTED, false);
            case CONFIRM -> Map.of(Variables.CONFIRMED, true);
            case SEEN, SEEN_OUTCOME_LATER, MISSED -> attendance(step);
            case SEARCH_AGAIN, CLOSE -> Map.of(Variables.SEARCH_AGAIN, step == Step.SEARCH_AGAIN);
            case SIGN_OFF -> Map.of(Variables.CLOSURE_AGREED, true);
            case OUTCOME, LET_PASS -> Map.of();
        };
    }

    private static Map<String, Object> attendance(Step step) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variables.SEEN, step != Step.MISSED);
        facts.put(Variables.OUTCOME_KNOWN, step == Step.SEEN);
        facts.put(Variables.MISSED, step == Step.MISSED);
        return facts;
    }

    @Override
    public void seatsAppear() {
        engine.getRuntimeService()
                .createExecutionQuery()
                .activityId(Elements.SEAT_APPEARED)
                .list()
                .forEach(waiting -> engine.getRuntimeService()
                        .messageEventReceived("bare.seatAppeared", waiting.getId(), Map.of(Variables.SLOT_HELD, true)));
    }

    @Override
    public long underWay() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .count();
    }
}
