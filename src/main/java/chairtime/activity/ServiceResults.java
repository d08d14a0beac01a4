package chairtime.activity;

import chairtime.activity.domain.ServiceCourseRows;
import chairtime.activity.domain.TermsOfYear;
import chairtime.activity.domain.TermsRows;
import chairtime.activity.domain.TermsVersionRow;
import chairtime.activity.domain.YearClocks;
import chairtime.platform.FinancialYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What contracts' years of sedation and of visits at home come to. */
@Component
class ServiceResults {

    private static final List<ServiceLine> COUNTED = List.of(ServiceLine.SEDATION, ServiceLine.DOMICILIARY);

    private final TermsRows terms;
    private final ServiceCourseRows courses;
    private final YearClocks clocks;

    ServiceResults(TermsRows terms, ServiceCourseRows courses, YearClocks clocks) {
        this.terms = terms;
        this.courses = courses;
        this.clocks = clocks;
    }

    /** The services of those contracts by number; nothing for contracts without any. */
    Map<String, List<ServiceResult>> of(Collection<String> contracts, FinancialYear year) {
        Map<String, List<TermsOfYear>> contracted = new HashMap<>();
        terms.current(contracts, year).forEach((number, versions) -> {
            if (versions.stream().anyMatch(version -> COUNTED.contains(version.line()))) {
                contracted.put(number, terms(year, versions));
            }
        });
        Map<String, Map<ServiceLine, Integer>> given = courses.given(
                Set.copyOf(contracted.keySet()), year, clocks.of(year).yearEnd(year));
        Map<String, List<ServiceResult>> found = new HashMap<>();
        contracted.forEach((number, lines) -> found.put(number, results(lines, given.get(number))));
        return found;
    }

    /** In the order of the services. */
    private static List<TermsOfYear> terms(FinancialYear year, List<TermsVersionRow> versions) {
        return COUNTED.stream()
                .map(line -> TermsOfYear.of(year, line, versions))
                .toList();
    }

    private static List<ServiceResult> results(List<TermsOfYear> lines, @Nullable Map<ServiceLine, Integer> given) {
        return COUNTED.stream()
                .filter(line -> lines.get(COUNTED.indexOf(line)).any())
                .map(line -> {
                    TermsOfYear contracted = lines.get(COUNTED.indexOf(line));
                    return new ServiceResult(
                            line,
                            contracted.target(),
                            contracted.value(),
                            given == null ? null : given.getOrDefault(line, 0));
                })
                .toList();
    }
}
