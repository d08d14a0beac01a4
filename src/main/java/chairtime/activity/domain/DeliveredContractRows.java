package chairtime.activity.domain;

import chairtime.platform.FinancialYear;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which contracts have published activity. */
@Component
public class DeliveredContractRows {

    private final JdbcClient jdbc;

    DeliveredContractRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of the contracts of which at least one month of the year is not blank. */
    public Set<String> withFigures(FinancialYear year) {
        return new HashSet<>(jdbc.sql(
                        """
                        SELECT DISTINCT contract_number FROM activity_contract_month
                        WHERE treatment_month BETWEEN :first AND :last AND delivered IS NOT NULL
                        """)
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .query(String.class)
                .list());
    }
}
