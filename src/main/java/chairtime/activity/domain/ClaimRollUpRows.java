package chairtime.activity.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of claims. Months are twelve times the year, and the month less one. */
@Component
public class ClaimRollUpRows {

    private static final String SUMS = "SUM(claims) AS claims, SUM(late) AS late, SUM(after_year) AS after_year,"
            + " SUM(units) AS units, SUM(units_foundation) AS units_foundation,"
            + " SUM(units_flexible) AS units_flexible, SUM(pounds) AS pounds,"
            + " SUM(patient_charges) AS patient_charges";

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

    /** Each commissioner's claims by treatment month. */
    public List<Summed> byCommissioner(int fromMonth, int toMonth) {
        return jdbc.sql("SELECT commissioner_code AS `of`, treatment_month AS period, " + SUMS
                        + " FROM activity_claim_area_month WHERE treatment_month BETWEEN :from AND :to"
                        + " GROUP BY commissioner_code, treatment_month")
                .param("from", fromMonth)
                .param("to", toMonth)
                .query((row, i) -> summed(row))
                .list();
    }

    /** All claims by category, which is told by its number. */
    public List<Summed> byCategory(int fromMonth, int toMonth) {
        return jdbc.sql("SELECT '' AS `of`, category AS period, " + SUMS
                        + " FROM activity_claim_area_month WHERE treatment_month BETWEEN :from AND :to"
                        + " GROUP BY category")
                .param("from", fromMonth)
                .param("to", toMonth)
                .query((row, i) -> summed(row))
                .list();
    }

    /** Each contract's claims in a financial year, which is told by the calendar year of its 1 April. */
    public List<Summed> byContract(int financialYear) {
        return jdbc.sql("SELECT contract_number AS `of`, financial_year AS period, claims, late, after_year, units,"
                        + " units_foundation, units_flexible, pounds, patient_charges"
                        + " FROM activity_claim_contract_year WHERE financial_year = :year")
                .param("year", financialYear)
                .query((row, i) -> summed(row))
                .list();
    }

    /** All claims of each financial year. */
    public List<Summed> byYear() {
        return jdbc.sql("SELECT '' AS `of`, financial_year AS period, " + SUMS
                        + " FROM activity_claim_contract_year GROUP BY financial_year")
                .query((row, i) -> summed(row))
                .list();
    }

    /** One contract's claims by treatment month. */
    public List<Summed> months(String contract, int fromMonth, int toMonth) {
        return jdbc.sql("SELECT contract_number AS `of`, treatment_month AS period, claims, late, after_year, units,"
                        + " units_foundation, units_flexible, pounds, patient_charges"
                        + " FROM activity_claim_contract_month WHERE contract_number = :contract"
                        + " AND treatment_month BETWEEN :from AND :to ORDER BY treatment_month")
                .param("contract", contract)
                .param("from", fromMonth)
                .param("to", toMonth)
                .query((row, i) -> summed(row))
                .list();
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
     * @param of contract or commissioner; blank where all are meant
     * @param period month, financial year or category
     * @param claims number of claims
     * @param late of those, received too late
     * @param afterYear of those, on a schedule after the year's fifteen
     * @param units delivery of contracts
     * @param unitsFoundation of foundation dentists, apart
     * @param unitsFlexible of flexible commissioning, apart
     * @param pounds of what is paid in pounds
     * @param patientCharges what patients paid
     */
    public record Summed(
            String of,
            int period,
            long claims,
            long late,
            long afterYear,
            BigDecimal units,
            BigDecimal unitsFoundation,
            BigDecimal unitsFlexible,
            BigDecimal pounds,
            BigDecimal patientCharges) {}

    private static Summed summed(ResultSet row) throws SQLException {
        return new Summed(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10));
    }
}
