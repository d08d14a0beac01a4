package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the published months of one contract. */
@Component
public class ContractMonthRows {

    private final JdbcClient jdbc;

    ContractMonthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A month as published; null was blank.
     *
     * @param month first day
     * @param commissionerCode who commissioned it then
     * @param annualTarget UDA a year as contracted then
     * @param annualValue pounds for that target
     * @param delivered UDA without foundation dentists'
     * @param deliveredFd UDA of foundation dentists
     * @param lateClaims claims received late
     */
    public record Row(
            LocalDate month,
            String commissionerCode,
            BigDecimal annualTarget,
            BigDecimal annualValue,
            @Nullable BigDecimal delivered,
            @Nullable BigDecimal deliveredFd,
            @Nullable Integer lateClaims) {}

    /** A page of the months, newest first. */
    public List<Row> page(String contractNumber, Pageable page) {
        return jdbc.sql(
                        """
                        SELECT treatment_month AS month, commissioner_code, annual_target, annual_value, delivered,
                               delivered_fd, late_claims
                        FROM activity_contract_month WHERE contract_number = :number
                        ORDER BY treatment_month DESC LIMIT :size OFFSET :offset
                        """)
                .param("number", contractNumber)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Row.class)
                .list();
    }

    /** How many months there are. */
    public long count(String contractNumber) {
        return jdbc.sql("SELECT COUNT(*) FROM activity_contract_month WHERE contract_number = :number")
                .param("number", contractNumber)
                .query(Long.class)
                .single();
    }
}
