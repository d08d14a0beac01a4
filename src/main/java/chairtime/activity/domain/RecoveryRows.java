package chairtime.activity.domain;

import chairtime.activity.Instalment;
import chairtime.activity.RecoveryFilter;
import chairtime.activity.RecoveryItem;
import chairtime.activity.RecoverySums;
import chairtime.activity.YearEndId;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.security.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recoveries that are set, with their instalments, as lists need them. */
@Component
public class RecoveryRows {

    private static final Map<String, String> COLUMNS = Map.of(
            "provider", "provider_name",
            "contract", "contract_number",
            "year", "start_year",
            "amount", "amount",
            "received", "received",
            "outstanding", "amount - received",
            "overdue", "overdue",
            "due", "next_due_on IS NULL, next_due_on");
    private static final String LONGEST_OVERDUE_FIRST = "overdue > 0 DESC, next_due_on IS NULL, next_due_on, id";
    private static final String FOUND =
            """
            FROM (
              SELECT y.id, y.contract_number, y.provider_name, y.start_year, y.recovery_amount AS amount,
                y.recovery_received AS received,
                GREATEST(0, COALESCE((SELECT MAX(i.owed) FROM activity_recovery_instalment i
                  WHERE i.year_end_id = y.id AND i.due_on < :today), 0) - y.recovery_received) AS overdue,
                (SELECT MIN(i.due_on) FROM activity_recovery_instalment i
                  WHERE i.year_end_id = y.id AND i.owed > y.recovery_received) AS next_due_on
              FROM activity_year_end y
              WHERE y.status = 'RECOVERY_SET' AND IF(:practice, y.provider_code, y.commissioner_code) = :whose
                AND (:year IS NULL OR y.start_year = :year)
                AND (:text = '' OR y.contract_number LIKE CONCAT('%', :text, '%')
                  OR y.provider_name LIKE CONCAT('%', :text, '%'))
            ) r
            WHERE :state IS NULL
              OR :state = IF(overdue > 0, 'OVERDUE', IF(amount > received, 'ON_TIME', 'RECEIVED'))
            """;

    private final JdbcClient jdbc;

    RecoveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the instalments of a recovery that is set; those that are kept already stay. */
    public void keep(YearEndId yearEnd, List<Instalment> instalments) {
        Money owed = Money.ZERO;
        for (Instalment one : instalments) {
            owed = owed.plus(one.amount());
            jdbc.sql(
                            """
                            INSERT IGNORE INTO activity_recovery_instalment (year_end_id, number, due_on, amount, owed)
                            VALUES (:yearEnd, :number, :dueOn, :amount, :owed)
                            """)
                    .param("yearEnd", yearEnd.value())
                    .param("number", one.number())
                    .param("dueOn", one.dueOn())
                    .param("amount", one.amount().amount())
                    .param("owed", owed.amount())
                    .update();
        }
    }

    /** Those of the organisation that the filter leaves; what is overdue longest first unless sorted. */
    public List<RecoveryItem> page(Organisation whose, RecoveryFilter filter, LocalDate today, Pageable page) {
        String limit = page.isPaged() ? " LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset() : "";
        return found("SELECT * " + FOUND + " ORDER BY " + order(page.getSort()) + limit, whose, filter, today)
                .query((row, number) -> read(row))
                .list();
    }

    /** What those come to. */
    public RecoverySums sums(Organisation whose, RecoveryFilter filter, LocalDate today) {
        return found(
                        "SELECT COUNT(*) AS recoveries, COALESCE(SUM(amount), 0) AS amount,"
                                + " COALESCE(SUM(received), 0) AS received, COALESCE(SUM(overdue), 0) AS overdue,"
                                + " COALESCE(SUM(overdue > 0), 0) AS late " + FOUND,
                        whose,
                        filter,
                        today)
                .query((row, number) -> new RecoverySums(
                        row.getLong("recoveries"),
                        money(row, "amount"),
                        money(row, "received"),
                        money(row, "overdue"),
                        row.getLong("late")))
                .single();
    }

    /** Calendar years in which the financial years begin that it has some of, latest first. */
    public List<Integer> years(String commissionerCode) {
        return jdbc.sql("SELECT DISTINCT start_year FROM activity_year_end WHERE status = 'RECOVERY_SET'"
                        + " AND commissioner_code = :code ORDER BY start_year DESC")
                .param("code", commissionerCode)
                .query(Integer.class)
                .list();
    }

    private JdbcClient.StatementSpec found(String sql, Organisation whose, RecoveryFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("practice", whose.kind() == Organisation.Kind.PROVIDER)
                .param("whose", whose.code())
                .param("year", filter.year() == null ? null : filter.year().startYear())
                .param("text", filter.text().strip())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static String order(Sort wanted) {
        StringBuilder order = new StringBuilder();
        wanted.stream().filter(one -> COLUMNS.containsKey(one.getProperty())).forEach(one -> order.append(
                        COLUMNS.get(one.getProperty()))
                .append(one.isAscending() ? " ASC, " : " DESC, "));
        return order + LONGEST_OVERDUE_FIRST;
    }

    private static RecoveryItem read(ResultSet row) throws SQLException {
        return new RecoveryItem(
                new YearEndId(row.getLong("id")),
                row.getString("contract_number"),
                row.getString("provider_name"),
                new FinancialYear(row.getInt("start_year")),
                money(row, "amount"),
                money(row, "received"),
                money(row, "overdue"),
                row.getObject("next_due_on", LocalDate.class));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
