package chairtime.procurement;

import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.domain.AwardProposalRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.worklist.WorkItemFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Due at the end of a working day in England, at risk when three quarters of the time are gone. */
@Component
@Transactional(readOnly = true)
class DescribedCallTasks implements CallTaskFacts {

    private static final int PREPARE_WORKING_DAYS = 5;
    private static final int DECIDE_WORKING_DAYS = 3;
    private static final int PROPOSE_WORKING_DAYS = 3;
    private static final int APPROVE_WORKING_DAYS = 5;
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final CallRepository calls;
    private final AwardProposalRepository proposals;
    private final Tiers tiers;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    DescribedCallTasks(
            CallRepository calls,
            AwardProposalRepository proposals,
            Tiers tiers,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.tiers = tiers;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public WorkItemFacts prepare(CallId id) {
        Call call = call(id);
        return facts(call, Role.COMMISSIONER, Set.of(), call.draftedAt(), PREPARE_WORKING_DAYS);
    }

    @Override
    public WorkItemFacts decideWithoutBids(CallId id) {
        return facts(call(id), Role.COMMISSIONER, Set.of(), clock.instant(), DECIDE_WORKING_DAYS);
    }

    @Override
    public WorkItemFacts score(CallId id, AccountId evaluator) {
        Call call = call(id);
        return facts(
                call,
                Role.EVALUATOR,
                Set.of(evaluator),
                call.openedAt().orElse(clock.instant()),
                call.terms().scoringDueOn());
    }

    @Override
    public WorkItemFacts replaceEvaluator(CallId id) {
        return facts(call(id), Role.COMMISSIONER, Set.of(), clock.instant(), DECIDE_WORKING_DAYS);
    }

    @Override
    public WorkItemFacts proposeAward(CallId id) {
        return facts(call(id), Role.COMMISSIONER, Set.of(), clock.instant(), PROPOSE_WORKING_DAYS);
    }

    @Override
    public WorkItemFacts approveAward(CallId id) {
        Call call = call(id);
        return proposals
                .findByCallIdAndStatus(id.value(), AwardStatus.PROPOSED)
                .map(proposal -> facts(
                        call,
                        Role.APPROVER,
                        tiers.approvers(call, proposal.value().tier(), proposal.proposedBy()).stream()
                                .map(AccountSummary::id)
                                .collect(Collectors.toSet()),
                        proposal.proposedAt(),
                        APPROVE_WORKING_DAYS))
                .orElseThrow();
    }

    private Call call(CallId id) {
        return calls.findById(id.value()).orElseThrow();
    }

    private WorkItemFacts facts(Call call, Role role, Set<AccountId> accounts, Instant from, int workingDays) {
        return facts(call, role, accounts, from, calendar.plusWorkingDays(LondonTime.day(from), workingDays));
    }

    private static WorkItemFacts facts(Call call, Role role, Set<AccountId> accounts, Instant from, LocalDate dueOn) {
        Instant due = LondonTime.instantOf(dueOn.atTime(END_OF_DAY));
        Duration window = Duration.between(from, due);
        return new WorkItemFacts(
                call.title(),
                Organisation.commissioner(call.commissionerCode()),
                Set.of(role),
                accounts,
                due,
                from.plus(window.multipliedBy(3).dividedBy(4)));
    }
}
