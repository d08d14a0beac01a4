package chairtime.allocation.domain;

import chairtime.allocation.SentCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dated rules for messages: what codes mean, and how long messages are kept of which no referral came. */
@Component
public class MessageRuleRows {

    private final JdbcClient jdbc;

    MessageRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What those codes mean on that day, as the commissioner reads them, or as everybody does. */
    public List<Meaning> meanings(String commissionerCode, Collection<SentCode> sent, LocalDate day) {
        if (sent.isEmpty()) {
            return List.of();
        }
        Map<String, Row> newest = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT code_system, code, kind, meaning FROM reference_message_code
                        WHERE commissioner_code IN (:commissioner, '*') AND code IN (:codes) AND valid_from <= :day
                        ORDER BY commissioner_code = '*', valid_from DESC
                        """)
                .param("commissioner", commissionerCode)
                .param("codes", sent.stream().map(SentCode::code).distinct().toList())
                .param("day", day)
                .query((row, number) -> new Row(
                        row.getString("code_system"),
                        row.getString("code"),
                        new Meaning(row.getString("kind"), row.getString("meaning"))))
                .list()
                .forEach(row -> newest.putIfAbsent(
                        row.system() + "|" + row.code() + "|" + row.meaning().kind(), row));
        List<Meaning> meanings = new ArrayList<>();
        newest.values().stream()
                .filter(row -> sent.stream().anyMatch(row::means))
                .forEach(row -> meanings.add(row.meaning()));
        return meanings;
    }

    /** Last day of a message that is received that day and of which no referral comes. */
    public LocalDate keepUntil(LocalDate day) {
        return day.plusDays(jdbc.sql(
                        """
                        SELECT days FROM reference_message_retention WHERE valid_from <= ?
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param(day)
                .query(Integer.class)
                .single());
    }

    /**
     * @param kind {@code SYMPTOM}, {@code RED_FLAG}, {@code ACCESS_NEED} or {@code PATIENT_GROUP}
     * @param meaning name of the value of that kind; empty text means nothing
     */
    public record Meaning(String kind, String meaning) {}

    private record Row(String system, String code, Meaning meaning) {

        boolean means(SentCode sent) {
            return sent.code().equals(code)
                    && sent.system().toLowerCase(Locale.ROOT).contains(system);
        }
    }
}
