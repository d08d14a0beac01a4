package chairtime.activity.domain;

import chairtime.activity.Certainty;
import chairtime.activity.YearEndRule;
import chairtime.platform.FinancialYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated lines of the financial years: a commissioner's own, or those for everybody. */
@Component
public class YearEndRuleRows {

    private final JdbcTemplate jdbc;

    YearEndRuleRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The lines of that year: the commissioner's own, else the usual ones; years that the usual rule keeps out of
     * automatic judgement stay out. Empty where no rule is dated.
     */
    public Optional<YearEndRule> on(@Nullable String commissionerCode, FinancialYear year) {
        List<YearEndRule> rules = jdbc.query(
                "SELECT * FROM reference_year_end_rule WHERE commissioner_code IN (?, '*') AND first_year <= ?"
                        + " AND (last_year IS NULL OR last_year >= ?)"
                        + " ORDER BY commissioner_code = '*', first_year DESC",
                (row, number) -> rule(row),
                commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode,
                year.startYear(),
                year.startYear());
        Optional<YearEndRule> usual = rules.stream().filter(rule -> !rule.own()).findFirst();
        return rules.stream().findFirst().map(rule -> usual.map(rule::judgedAs).orElse(rule));
    }

    /** The usual rules and the commissioner's own, newest first; only the usual ones without a commissioner. */
    public List<YearEndRule> all(@Nullable String commissionerCode) {
        return jdbc.query(
                "SELECT * FROM reference_year_end_rule WHERE commissioner_code IN (?, '*')"
                        + " ORDER BY first_year DESC, commissioner_code = '*'",
                (row, number) -> rule(row),
                commissionerCode == null ? YearEndRule.EVERYBODY : commissionerCode);
    }

    /** Keeps lines of a commissioner, or of everybody; others end the year before and go on the year after. */
    public void keep(YearEndRule rule) {
        FinancialYear last = rule.lastYear();
        makeRoom(rule.commissionerCode(), rule.firstYear().startYear(), last == null ? null : last.startYear());
        jdbc.update(
                "INSERT INTO reference_year_end_rule (commissioner_code, first_year, last_year, recovery_line,"
                        + " full_line, credit_ceiling, paid_ceiling, mid_year_line, year_end_by_hand,"
                        + " mid_year_by_hand, certainty, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rule.commissionerCode(),
                rule.firstYear().startYear(),
                last == null ? null : last.startYear(),
                rule.recoveryLine(),
                rule.fullLine(),
                rule.creditCeiling(),
                rule.paidCeiling(),
                rule.midYearLine(),
                rule.yearEndByHand(),
                rule.midYearByHand(),
                rule.certainty().name(),
                rule.source());
    }

    private void makeRoom(String commissioner, int first, @Nullable Integer last) {
        String columns = "commissioner_code, recovery_line, full_line, credit_ceiling, paid_ceiling, mid_year_line,"
                + " year_end_by_hand, mid_year_by_hand, certainty, source";
        if (last != null) {
            jdbc.update(
                    "INSERT INTO reference_year_end_rule (first_year, last_year, " + columns + ") SELECT ?, last_year, "
                            + columns + " FROM reference_year_end_rule WHERE commissioner_code = ?"
                            + " AND first_year <= ? AND (last_year IS NULL OR last_year > ?)",
                    last + 1,
                    commissioner,
                    last,
                    last);
        }
        Integer end = last == null ? Integer.MAX_VALUE : last;
        jdbc.update(
                "DELETE FROM reference_year_end_rule WHERE commissioner_code = ? AND first_year BETWEEN ? AND ?",
                commissioner,
                first,
                end);
        jdbc.update(
                "UPDATE reference_year_end_rule SET last_year = ? WHERE commissioner_code = ? AND first_year < ?"
                        + " AND (last_year IS NULL OR last_year >= ?)",
                first - 1,
                commissioner,
                first,
                first);
    }

    private static YearEndRule rule(ResultSet row) throws SQLException {
        Integer last = row.getObject("last_year", Integer.class);
        return new YearEndRule(
                row.getString("commissioner_code"),
                new FinancialYear(row.getInt("first_year")),
                last == null ? null : new FinancialYear(last),
                row.getBigDecimal("recovery_line"),
                row.getBigDecimal("full_line"),
                row.getBigDecimal("credit_ceiling"),
                row.getBigDecimal("paid_ceiling"),
                row.getBigDecimal("mid_year_line"),
                row.getBoolean("year_end_by_hand"),
                row.getBoolean("mid_year_by_hand"),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"));
    }
}
