package chairtime.allocation;

import chairtime.allocation.domain.AreaPointRows;
import chairtime.allocation.domain.AreaPointRules;
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
        points.forEach((area, point) -> AreaPointRules.problem(area, point).ifPresent(sentence -> {
            throw new RefusedException("area", sentence);
        }));
        rows.keep(points);
        audit.record(AuditEntry.of(
                "allocation.areaPointsLoaded",
                "AreaPoint",
                String.valueOf(points.size()),
                "Places of %d postcodes and districts loaded".formatted(points.size())));
    }

    /**
     * What is to be said about a postcode that a patient gave, by whoever takes the referral; blank when it is known, is
     * none at all, or no directory is loaded for its district.
     */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional(readOnly = true)
    public String doubtAbout(String postcode) {
        String tidy = Postcodes.tidy(postcode);
        boolean unknown = Postcodes.isPostcode(tidy)
                && rows.point(tidy).isEmpty()
                && rows.knowsPostcodesOf(Postcodes.districtOf(tidy));
        return unknown
                ? "Not in the postcode directory: check it with the patient. The way is counted from the middle of its district."
                : "";
    }
}
