package chairtime.procurement;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.Invitation;
import chairtime.procurement.domain.InvitationRepository;
import chairtime.procurement.domain.Need;
import chairtime.security.SignedInUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows calls and bids to their bidder, and fills in what is known. */
@Component
class BidViews {

    private final BidRepository bids;
    private final CallRepository calls;
    private final InvitationRepository invitations;
    private final Contracts contracts;
    private final Names names;

    BidViews(
            BidRepository bids,
            CallRepository calls,
            InvitationRepository invitations,
            Contracts contracts,
            Names names) {
        this.bids = bids;
        this.calls = calls;
        this.invitations = invitations;
        this.contracts = contracts;
        this.names = names;
    }

    /** Contracts under which the call was published to the provider; none means that it was not. */
    Set<String> invitedContracts(CallId call, String providerCode) {
        return invitations.findByCallIdAndProviderCode(call.value(), providerCode).stream()
                .map(Invitation::contractNumber)
                .collect(Collectors.toSet());
    }

    CallForBidder call(Call call, Need need, String providerCode, boolean open) {
        CallTerms terms = call.terms();
        Set<String> invited = invitedContracts(call.id(), providerCode);
        return new CallForBidder(
                call.id(),
                call.title(),
                names.commissioner(call.commissionerCode()),
                call.status(),
                terms.eligibility().districts(),
                need.data().patientGroups(),
                terms.pattern(),
                terms.slotsPerSession(),
                terms.priceCeiling(),
                terms.sessionsWanted(),
                terms.firstDay(),
                terms.lastDay(),
                call.deadline(),
                terms.criteria(),
                contracts.ofProvider(providerCode).stream()
                        .filter(contract -> invited.contains(contract.number()))
                        .toList(),
                open);
    }

    OpenCallItem openCall(Call call, Map<CallId, BidStatus> mine) {
        CallTerms terms = call.terms();
        return new OpenCallItem(
                call.id(),
                call.title(),
                terms.eligibility().districts(),
                names.commissioner(call.commissionerCode()),
                terms.sessionsWanted(),
                terms.priceCeiling(),
                terms.firstDay(),
                terms.lastDay(),
                call.deadline(),
                mine.get(call.id()));
    }

    List<MyBidItem> items(List<Bid> mine) {
        Map<Long, Call> found = calls
                .findAllById(mine.stream().map(bid -> bid.callId().value()).toList())
                .stream()
                .collect(Collectors.toMap(call -> call.id().value(), call -> call));
        return mine.stream()
                .map(bid -> item(bid, found.get(bid.callId().value())))
                .toList();
    }

    private static MyBidItem item(Bid bid, Call call) {
        return new MyBidItem(
                bid.id(),
                bid.callId(),
                call.title(),
                bid.status(),
                bid.data().sessionsOffered(),
                bid.data().pricePerSession(),
                bid.sessionsAwarded().orElse(null),
                call.deadline(),
                bid.submittedAt().orElse(null));
    }

    MyBid mine(Bid bid) {
        return new MyBid(
                bid.id(),
                bid.version(),
                bid.callId(),
                bid.status(),
                bid.data(),
                bid.submittedAt().orElse(null),
                bid.sessionsAwarded().orElse(null));
    }

    /** What is known before the bidder has typed anything: from the contract, the account and the last bid. */
    BidData prefilled(Call call, SignedInUser user) {
        CallTerms terms = call.terms();
        String providerCode = user.organisation().code();
        Set<String> invited = invitedContracts(call.id(), providerCode);
        Bid last = bids.findFirstByProviderCodeAndSubmittedAtNotNullOrderBySubmittedAtDesc(providerCode)
                .orElse(null);
        BidData known = last == null ? null : last.data();
        String contract = known != null && invited.contains(known.contractNumber())
                ? known.contractNumber()
                : contracts.ofProvider(providerCode).stream()
                        .map(ContractView::number)
                        .filter(invited::contains)
                        .findFirst()
                        .orElse("");
        boolean priceFits = known != null
                && known.pricePerSession() != null
                && !known.pricePerSession().exceeds(terms.priceCeiling());
        return new BidData(
                contract,
                known == null ? user.displayName() : known.contactName(),
                known == null ? names.email(user.id()) : known.contactEmail(),
                known == null ? "" : known.contactPhone(),
                null,
                priceFits ? known.pricePerSession() : terms.priceCeiling(),
                terms.pattern().weekdays(),
                terms.firstDay(),
                last == null ? Map.of() : answersToSameQuestions(last, terms),
                Declarations.NONE);
    }

    private Map<Integer, String> answersToSameQuestions(Bid last, CallTerms terms) {
        Map<String, String> byQuestion = new HashMap<>();
        Map<Integer, String> given = last.data().answers();
        calls.findById(last.callId().value()).ifPresent(call -> call.terms().criteria().stream()
                .filter(criterion -> given.containsKey(criterion.number()))
                .forEach(criterion -> byQuestion.put(criterion.question(), given.get(criterion.number()))));
        return terms.criteria().stream()
                .filter(criterion -> byQuestion.containsKey(criterion.question()))
                .collect(Collectors.toMap(Criterion::number, criterion -> byQuestion.get(criterion.question())));
    }
}
