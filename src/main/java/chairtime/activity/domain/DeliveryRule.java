package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated limit below which contracts are left out of delivery. */
@Component
public class DeliveryRule {

    private final JdbcClient jdbc;

    DeliveryRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Contracts up to and including this target do not count in that month; zero where no rule is dated. */
    public BigDecimal minimumTarget(LocalDate month) {
        return jdbc.sql(
                        """
                        SELECT minimum_target FROM reference_delivery_rule
                        WHERE valid_from <= :month AND (valid_to IS NULL OR valid_to >= :month)
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("month", month)
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }
}
