package chairtime.activity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated limits of delivery: which contracts are left out, and from where on it is on track or at risk. */
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

    /**
     * Where delivery counts as what, in percent of the working-day share.
     *
     * @param onTrackFrom on track from there on
     * @param atRiskFrom at risk from there up to that, late below
     */
    public record StateLimits(BigDecimal onTrackFrom, BigDecimal atRiskFrom) {}

    /** The limits of that month. */
    public StateLimits stateLimits(LocalDate month) {
        return jdbc.sql(
                        """
                        SELECT on_track_from, at_risk_from FROM reference_delivery_state
                        WHERE valid_from <= :month AND (valid_to IS NULL OR valid_to >= :month)
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("month", month)
                .query(StateLimits.class)
                .optional()
                .orElse(new StateLimits(BigDecimal.valueOf(100), BigDecimal.ZERO));
    }
}
