package chairtime.activity;

import chairtime.activity.domain.UnscheduledLevelRows;
import chairtime.platform.FinancialYear;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Courses of unscheduled care that commissioners have set for single contracts in place of the rule's, for other modules'
 * own work: asks nobody's permission.
 */
@Component
public class UnscheduledLevels {

    private final UnscheduledLevelRows rows;

    UnscheduledLevels(UnscheduledLevelRows rows) {
        this.rows = rows;
    }

    /** By contract; nothing for contracts that the rule holds for. */
    public Map<String, Integer> courses(Collection<String> contractNumbers, FinancialYear year) {
        return rows.courses(contractNumbers, year);
    }
}
