package chairtime.allocation;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.activity.UnscheduledLevels;
import chairtime.activity.UnscheduledRule;
import chairtime.activity.UnscheduledRules;
import chairtime.allocation.domain.CapacityCounts;
import chairtime.allocation.domain.CapacityCounts.Mandated;
import chairtime.allocation.domain.EvenSpread;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the contracts of a practice have to give of unscheduled care, for the practice itself. Rules section 3.6. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional(readOnly = true)
public class UnscheduledCare {

    private final Contracts contracts;
    private final UnscheduledRules rules;
    private final UnscheduledLevels levels;
    private final CapacityCounts counts;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    UnscheduledCare(
            Contracts contracts,
            UnscheduledRules rules,
            UnscheduledLevels levels,
            CapacityCounts counts,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.contracts = contracts;
        this.rules = rules;
        this.levels = levels;
        this.counts = counts;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The requirement of each contract in the financial year of that day, by number; none in years without one. */
    public List<RequirementView> requirements(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        if (rules.on(null, year).isEmpty()) {
            return List.of();
        }
        String provider = currentUser.requireProviderCode();
        Map<String, Mandated> offered = counts.mandated(
                provider,
                LondonTime.instantOf(year.firstDay().atStartOfDay()),
                LondonTime.instantOf(year.lastDay().plusDays(1).atStartOfDay()));
        List<ContractView> held = contracts.ofProvider(provider);
        Map<String, Integer> set =
                levels.courses(held.stream().map(ContractView::number).toList(), year);
        return held.stream()
                .sorted(Comparator.comparing(ContractView::number))
                .flatMap(contract -> rules.on(contract.commissionerCode(), year).stream()
                        .map(rule -> view(
                                contract,
                                year,
                                rule,
                                set.getOrDefault(contract.number(), rule.required(contract.annualValue())),
                                offered.getOrDefault(contract.number(), Mandated.NONE))))
                .toList();
    }

    private static RequirementView view(
            ContractView contract, FinancialYear year, UnscheduledRule rule, int required, Mandated offered) {
        return new RequirementView(
                contract.number(),
                year,
                contract.annualValue(),
                required,
                rule.price().times(required),
                offered.slots(),
                offered.booked());
    }

    /**
     * Slots that meet what is still missing of a contract's requirement, evenly over the working days from that day, or
     * from tomorrow if that is later, to the end of the financial year; empty when nothing is missing.
     */
    public Optional<SlotSpread> propose(String contractNumber, LocalDate from) {
        LocalDate tomorrow = LondonTime.day(clock.instant()).plusDays(1);
        LocalDate first = from.isBefore(tomorrow) ? tomorrow : from;
        return requirements(first).stream()
                .filter(requirement -> requirement.contractNumber().equals(contractNumber))
                .findFirst()
                .flatMap(requirement -> EvenSpread.of(
                        requirement.stillToOffer(), first, requirement.year().lastDay(), calendar));
    }
}
