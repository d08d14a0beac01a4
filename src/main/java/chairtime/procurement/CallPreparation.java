package chairtime.procurement;

import chairtime.activity.Contracts;
import chairtime.platform.RefusedException;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.EligibilityRules;
import chairtime.procurement.domain.Invitation;
import chairtime.procurement.domain.InvitationRepository;
import chairtime.procurement.domain.Need;
import chairtime.procurement.domain.PublicationRules;
import chairtime.procurement.domain.Refusal;
import chairtime.procurement.domain.UsualTerms;
import chairtime.security.AccountId;
import chairtime.security.Accounts;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings a call from its need to publication. */
@Component
class CallPreparation {

    private final CallRepository calls;
    private final InvitationRepository invitations;
    private final CallFinder finder;
    private final CallProcess process;
    private final CallLog log;
    private final Contracts contracts;
    private final Accounts accounts;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallPreparation(
            CallRepository calls,
            InvitationRepository invitations,
            CallFinder finder,
            CallProcess process,
            CallLog log,
            Contracts contracts,
            Accounts accounts,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.calls = calls;
        this.invitations = invitations;
        this.finder = finder;
        this.process = process;
        this.log = log;
        this.contracts = contracts;
        this.accounts = accounts;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    CallId draft(NeedId needId) {
        Need need = finder.own(needId);
        need.beginCall();
        Call call = calls.save(Call.draft(
                need,
                UsualTerms.of(need.data(), clock.instant(), calendar),
                currentUser.require().id(),
                clock.instant()));
        log.changed(call, CallStatus.DRAFT, "callDrafted", "Call drafted.", null);
        process.start(call.id());
        return call.id();
    }

    long saveDraft(CallId id, long version, CallTerms terms) {
        Call call = finder.own(id);
        change(call, version, terms);
        return calls.saveAndFlush(call).version();
    }

    /** Drafts save themselves many times; that somebody took a hand in them is taken down once. */
    private void change(Call call, long version, CallTerms terms) {
        if (call.changeTerms(version, terms, currentUser.require().id())) {
            log.happened(call, "callTermsChanged", "Terms of the draft changed by somebody else.", null);
        }
    }

    void publish(CallId id, long version, CallTerms terms) {
        Call call = finder.ownLocked(id);
        change(call, version, terms);
        Need need = finder.needOf(call);
        Refusal.throwIfAny(PublicationRules.refusals(
                call.terms(),
                need.raisedBy(),
                possibleEvaluators(need).stream().map(Person::id).collect(Collectors.toSet()),
                clock.instant(),
                calendar));
        int providers = invite(call);
        call.publish(currentUser.require().id(), clock.instant());
        log.changed(
                call,
                CallStatus.DRAFT,
                "callPublished",
                "Call published to %d %s; bids until %s."
                        .formatted(providers, providers == 1 ? "provider" : "providers", Words.time(call.deadline())),
                null);
        process.published(id);
    }

    private int invite(Call call) {
        List<ProviderEligibility> eligible = eligibility(call.terms().eligibility()).stream()
                .filter(ProviderEligibility::eligible)
                .toList();
        if (eligible.isEmpty()) {
            throw new RefusedException(
                    "eligibility", "No contract meets the eligibility rules, so nobody could bid. Widen them.");
        }
        eligible.forEach(contract ->
                invitations.save(Invitation.to(call.id(), contract.providerCode(), contract.contractNumber())));
        return (int) eligible.stream()
                .map(ProviderEligibility::providerCode)
                .distinct()
                .count();
    }

    List<ProviderEligibility> eligibility(Eligibility rules) {
        return contracts.ofCommissioner(currentUser.requireCommissionerCode()).stream()
                .map(contract -> new ProviderEligibility(
                        contract.providerCode(),
                        contract.providerName(),
                        contract.number(),
                        contract.district(),
                        contract.yearToDatePercent(),
                        EligibilityRules.refusals(contract, rules).stream()
                                .map(Refusal::sentence)
                                .toList()))
                .toList();
    }

    List<Person> possibleEvaluators(Need need) {
        Set<AccountId> barred = Set.of(need.raisedBy());
        return accounts.withRole(Organisation.commissioner(need.commissionerCode()), Role.EVALUATOR).stream()
                .filter(account -> !barred.contains(account.id()))
                .map(account -> new Person(account.id(), account.displayName()))
                .toList();
    }
}
