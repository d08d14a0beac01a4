package chairtime.allocation.domain;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of a practice's patients came. */
@Component
public class AttendanceShare {

    private final JdbcClient jdbc;

    AttendanceShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Appointments to which a patient came or should have come; those that were cancelled do not count.
     *
     * @param appointments how many
     * @param missed how many of them nobody came to
     */
    public record Count(int appointments, int missed) {}

    /** The provider's appointments from the first instant on and before the other. */
    public Count of(String providerCode, Instant from, Instant before) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) AS appointments, COALESCE(SUM(ended_as = 'DID_NOT_ATTEND'), 0) AS missed
                        FROM allocation_attendance
                        WHERE provider_code = :provider AND holds AND starts_at >= :from AND starts_at < :before
                          AND ended_as IN ('ATTENDED', 'UNSUITABLE', 'DID_NOT_ATTEND')
                        """)
                .param("provider", providerCode)
                .param("from", UtcTime.of(from))
                .param("before", UtcTime.of(before))
                .query((row, number) -> new Count(row.getInt("appointments"), row.getInt("missed")))
                .single();
    }
}
