package chairtime.allocation;

import chairtime.allocation.domain.AreaPointRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where postcodes and districts lie, as administrators load it. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class AreaPoints {

    private static final String AREA = "[A-Za-z]{1,2}[0-9][0-9A-Za-z]?( ?[0-9][A-Za-z]{2})?";
    private static final double SOUTHERNMOST = 49;
    private static final double NORTHERNMOST = 61;
    private static final double WESTERNMOST = -9;
    private static final double EASTERNMOST = 2;

    private final AreaPointRows rows;
    private final AuditLog audit;

    AreaPoints(AreaPointRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Keeps where those postcodes and districts lie, in place of what was known of them. Slots that exist stay where
     * they are.
     *
     * @throws RefusedException when one is no postcode nor district, or lies outside the United Kingdom
     */
    public void keep(Map<String, Point> points) {
        points.forEach((area, point) -> {
            if (!area.matches(AREA)) {
                throw new RefusedException("area", "\"%s\" is no postcode nor the first part of one.".formatted(area));
            }
            if (point.latitude() < SOUTHERNMOST
                    || point.latitude() > NORTHERNMOST
                    || point.longitude() < WESTERNMOST
                    || point.longitude() > EASTERNMOST) {
                throw new RefusedException(
                        "area",
                        "%s would lie outside the United Kingdom. Check that latitude comes before longitude."
                                .formatted(area));
            }
        });
        rows.keep(points);
        audit.record(AuditEntry.of(
                "allocation.areaPointsLoaded",
                "AreaPoint",
                String.valueOf(points.size()),
                "Places of %d postcodes and districts loaded".formatted(points.size())));
    }
}
