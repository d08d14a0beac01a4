package chairtime.activity.domain;

import chairtime.activity.ClaimCategories;
import chairtime.activity.CourseCategory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps by which tariffs and settings the claims of files were priced, and whether those have changed since. */
@Component
public class PricedFiles {

    private static final List<Integer> IN_POUNDS = Stream.of(
                    CourseCategory.UNSCHEDULED,
                    CourseCategory.PATHWAY_1,
                    CourseCategory.PATHWAY_2,
                    CourseCategory.PATHWAY_3)
            .map(ClaimCategories::number)
            .toList();

    private final JdbcClient jdbc;

    PricedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes down by which tariffs and settings the commissioner's claims earn what they earn: those that were priced,
     * or a check that found nothing to change.
     */
    public void pricedBy(String commissioner, long mark, boolean priced) {
        jdbc.sql("UPDATE activity_claim_import SET price_mark = :mark WHERE commissioner_code = :code"
                        + " AND state IN ('CURRENT', 'UNDOING') AND (:priced OR NOT EXISTS (SELECT 1 FROM"
                        + " activity_claim_pricing p JOIN activity_claim_pricing_line l ON l.run_id = p.id"
                        + " WHERE p.live = :code AND l.verdict = 'CHANGES'))")
                .param("mark", mark)
                .param("code", commissioner)
                .param("priced", priced)
                .update();
    }

    /** How many of the commissioner's imports that count were priced by other tariffs or settings. */
    public long pricedByOthers(String commissioner, long mark) {
        return jdbc.sql("SELECT COUNT(*) FROM activity_claim_import WHERE commissioner_code = :code"
                        + " AND state IN ('CURRENT', 'UNDOING') AND (price_mark IS NULL OR price_mark <> :mark)")
                .param("code", commissioner)
                .param("mark", mark)
                .query(Long.class)
                .single();
    }

    /** Whether terms were recorded or months published for own contracts with claims in pounds since the last look. */
    public boolean termsChanged(String commissioner) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM activity_claim_area_month WHERE commissioner_code = :code
                                       AND category IN (:inPounds))
                           AND GREATEST(
                             COALESCE((SELECT MAX(t.recorded_at) FROM activity_terms_recording t
                               JOIN activity_contract c ON c.number = t.contract_number
                               WHERE c.commissioner_code = :code), '1970-01-01'),
                             COALESCE((SELECT MAX(imported_at) FROM activity_import), '1970-01-01'))
                           > COALESCE(
                             (SELECT MAX(ended_at) FROM activity_claim_pricing WHERE commissioner_code = :code
                               AND (state = 'PRICED' OR state = 'CHECKED' AND NOT EXISTS (
                                 SELECT 1 FROM activity_claim_pricing_line WHERE run_id = activity_claim_pricing.id
                                   AND verdict = 'CHANGES'))),
                             (SELECT MIN(ended_at) FROM activity_claim_import WHERE commissioner_code = :code
                               AND state IN ('CURRENT', 'UNDOING')))
                        """)
                .param("code", commissioner)
                .param("inPounds", IN_POUNDS)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
