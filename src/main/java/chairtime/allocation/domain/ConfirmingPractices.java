package chairtime.allocation.domain;

import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Practices that confirm every booking themselves. */
@Component
public class ConfirmingPractices {

    private final JdbcTemplate jdbc;

    ConfirmingPractices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the practice confirms its bookings. */
    public boolean confirms(String providerCode) {
        Boolean found = jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM allocation_confirming_practice WHERE provider_code = ?)",
                Boolean.class,
                providerCode);
        return Boolean.TRUE.equals(found);
    }

    /** From now on it does, or no longer. */
    public void set(String providerCode, boolean confirms, Instant now) {
        if (confirms) {
            jdbc.update(
                    "INSERT IGNORE INTO allocation_confirming_practice (provider_code, since) VALUES (?, ?)",
                    providerCode,
                    UtcTime.of(now));
        } else {
            jdbc.update("DELETE FROM allocation_confirming_practice WHERE provider_code = ?", providerCode);
        }
    }
}
