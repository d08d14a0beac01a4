package chairtime.activity.domain;

import chairtime.platform.SearchText;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of claims. Months are twelve times the year, and the month less one. */
@Component
public class ClaimRollUpRows {

    private static final String SUMS = "SUM(claims) AS claims, SUM(late) AS late, SUM(after_year) AS after_year,"
            + " SUM(incomplete) AS incomplete, SUM(units) AS units, SUM(units_foundation) AS units_foundation,"
            + " SUM(units_flexible) AS units_flexible, SUM(pounds) AS pounds,"
            + " SUM(patient_charges) AS patient_charges";

    private static final String MONTH = "treatment_month";
    private static final String CATEGORY = "category";
    private static final String YEAR = "(treatment_month - 3) DIV 12";
    private static final String OF_AREA = " FROM activity_claim_area_month WHERE commissioner_code IN (:commissioners)"
            + " AND treatment_month BETWEEN :from AND :to";
    private static final String CONTRACTS_WITH_CLAIMS = " FROM activity_claim_contract_year y JOIN activity_contract c"
            + " ON c.number = y.contract_number WHERE y.financial_year = :year AND c.commissioner_code IN (:commissioners)"
            + " AND (:text = '%%' OR LOWER(c.number) LIKE :text ESCAPE '!' OR LOWER(c.provider_name) LIKE :text ESCAPE '!')";

    private final JdbcClient jdbc;

    ClaimRollUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units of the contracts by both months, for courses of these treatment months. */
    public List<Scheduled> scheduled(Collection<String> contracts, int fromMonth, int toMonth) {
        return jdbc.sql("SELECT contract_number, treatment_month, schedule_month, SUM(units) AS units"
                        + " FROM activity_claim_month WHERE contract_number IN (:contracts)"
                        + " AND treatment_month BETWEEN :from AND :to"
                        + " GROUP BY contract_number, treatment_month, schedule_month")
                .param("contracts", contracts)
                .param("from", fromMonth)
                .param("to", toMonth)
                .query((row, i) -> new Scheduled(row.getString(1), row.getInt(2), row.getInt(3), row.getBigDecimal(4)))
                .list();
    }

    /** Claims that files of those commissioners brought, by treatment month. */
    public List<Summed> byMonth(Collection<String> commissioners, int fromMonth, int toMonth) {
        return area(MONTH, "period", commissioners, fromMonth, toMonth);
    }

    /** How many treatment months there are. */
    public long countMonths(Collection<String> commissioners, int fromMonth, int toMonth) {
        return count(MONTH, commissioners, fromMonth, toMonth);
    }

    /** The same by category, which is told by its number; most units first. */
    public List<Summed> byCategory(Collection<String> commissioners, int fromMonth, int toMonth) {
        return area(CATEGORY, "units DESC, period", commissioners, fromMonth, toMonth);
    }

    /** How many categories there are. */
    public long countCategories(Collection<String> commissioners, int fromMonth, int toMonth) {
        return count(CATEGORY, commissioners, fromMonth, toMonth);
    }

    /** The same by financial year, which is told by the calendar year of its 1 April. */
    public List<Summed> byYear(Collection<String> commissioners) {
        return area(YEAR, "period", commissioners, 0, Short.MAX_VALUE);
    }

    /** How many financial years there are. */
    public long countYears(Collection<String> commissioners) {
        return count(YEAR, commissioners, 0, Short.MAX_VALUE);
    }

    /**
     * Claims of each contract that those commissioners hold in a financial year; most units first.
     *
     * @param text part of the contract's number or its provider's name; blank means all
     */
    public List<Summed> byContract(
            Collection<String> commissioners, int financialYear, String text, int size, long offset) {
        return jdbc.sql("SELECT y.contract_number AS `of`, c.provider_name AS name, y.financial_year AS period,"
                        + " y.claims, y.late, y.after_year, y.incomplete, y.units, y.units_foundation, y.units_flexible, y.pounds,"
                        + " y.patient_charges" + CONTRACTS_WITH_CLAIMS
                        + " ORDER BY y.units DESC, y.contract_number LIMIT :size OFFSET :offset")
                .params(contracts(commissioners, financialYear, text))
                .param("size", size)
                .param("offset", offset)
                .query((row, i) -> summed(row))
                .list();
    }

    /** How many contracts there are of that kind. */
    public long countContracts(Collection<String> commissioners, int financialYear, String text) {
        return jdbc.sql("SELECT COUNT(*)" + CONTRACTS_WITH_CLAIMS)
                .params(contracts(commissioners, financialYear, text))
                .query(Long.class)
                .single();
    }

    private List<Summed> area(
            String group, String order, Collection<String> commissioners, int fromMonth, int toMonth) {
        return jdbc.sql("SELECT '' AS `of`, '' AS name, " + group + " AS period, " + SUMS + OF_AREA + " GROUP BY "
                        + group + " ORDER BY " + order)
                .param("commissioners", commissioners)
                .param("from", fromMonth)
                .param("to", toMonth)
                .query((row, i) -> summed(row))
                .list();
    }

    private long count(String group, Collection<String> commissioners, int fromMonth, int toMonth) {
        return jdbc.sql("SELECT COUNT(DISTINCT " + group + ")" + OF_AREA)
                .param("commissioners", commissioners)
                .param("from", fromMonth)
                .param("to", toMonth)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> contracts(Collection<String> commissioners, int financialYear, String text) {
        return Map.of("commissioners", commissioners, "year", financialYear, "text", SearchText.containing(text));
    }

    /**
     * Units of a contract by both months.
     *
     * @param contractNumber ten digits
     * @param treatmentMonth month of completion
     * @param scheduleMonth month of the pay schedule
     * @param units delivery of the contract
     */
    public record Scheduled(String contractNumber, int treatmentMonth, int scheduleMonth, BigDecimal units) {}

    /**
     * Sums of claims that hold.
     *
     * @param of contract; blank where all are meant
     * @param name provider of the contract; blank where all are meant
     * @param period month, financial year or category
     * @param claims number of claims
     * @param late of those, received too late
     * @param afterYear of those, on a schedule after the year's fifteen
     * @param incomplete of those, of patients who failed to return and at zero
     * @param units delivery of contracts
     * @param unitsFoundation of foundation dentists, apart
     * @param unitsFlexible of flexible commissioning, apart
     * @param pounds of what is paid in pounds
     * @param patientCharges what patients paid
     */
    public record Summed(
            String of,
            String name,
            int period,
            long claims,
            long late,
            long afterYear,
            long incomplete,
            BigDecimal units,
            BigDecimal unitsFoundation,
            BigDecimal unitsFlexible,
            BigDecimal pounds,
            BigDecimal patientCharges) {}

    private static Summed summed(ResultSet row) throws SQLException {
        return new Summed(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12));
    }
}
