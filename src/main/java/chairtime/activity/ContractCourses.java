package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import java.util.Map;

/**
 * Courses of treatment of a contract that were completed in a month.
 *
 * @param month treatment month
 * @param contractNumber the contract
 * @param providerName name of its holder in that month
 * @param courses how many of each kind; a kind without data is not there
 */
public record ContractCourses(
        TreatmentMonth month, String contractNumber, String providerName, Map<CourseKind, Long> courses) {

    public ContractCourses {
        courses = Map.copyOf(courses);
    }
}
