package chairtime.activity;

import chairtime.activity.domain.CourseCountRows;
import chairtime.platform.TreatmentMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts courses of treatment out of the imported months, for other modules' own work: asks nobody's permission. */
@Component
@Transactional(readOnly = true)
public class CourseCounts {

    private final CourseCountRows rows;

    CourseCounts(CourseCountRows rows) {
        this.rows = rows;
    }

    /** Courses of every contract of the commissioner in those months, both included; by month and contract. */
    public List<ContractCourses> byContract(String commissionerCode, TreatmentMonth from, TreatmentMonth to) {
        return rows.find(commissionerCode, from.month().atDay(1), to.month().atDay(1)).stream()
                .map(row -> new ContractCourses(
                        DeliveryPeriods.month(row.month()), row.contractNumber(), row.providerName(), kinds(row)))
                .toList();
    }

    private static Map<CourseKind, Long> kinds(CourseCountRows.Row row) {
        Map<CourseKind, Long> kinds = new EnumMap<>(CourseKind.class);
        row.courses().forEach((kind, count) -> kinds.put(CourseKind.valueOf(kind), count));
        return kinds;
    }
}
