package chairtime.procurement;

import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.Need;
import chairtime.procurement.domain.NeedRepository;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows needs with their calls. */
@Component
class NeedViews {

    private final NeedRepository needs;
    private final CallRepository calls;
    private final CallViews callViews;
    private final Names names;
    private final CurrentUser currentUser;

    NeedViews(NeedRepository needs, CallRepository calls, CallViews callViews, Names names, CurrentUser currentUser) {
        this.needs = needs;
        this.calls = calls;
        this.callViews = callViews;
        this.names = names;
        this.currentUser = currentUser;
    }

    List<NeedListItem> items(List<Need> needs) {
        Map<NeedId, CallListItem> latest = callsOf(needs).stream()
                .collect(Collectors.toMap(CallListItem::needId, Function.identity(), (later, earlier) -> later));
        Function<AccountId, String> person =
                names.people(needs.stream().map(Need::raisedBy).toList());
        return needs.stream()
                .map(need -> new NeedListItem(
                        need.id(),
                        need.data().title(),
                        need.data().districts(),
                        need.data().sessionsWanted(),
                        need.data().budget(),
                        need.data().firstDay(),
                        need.data().lastDay(),
                        need.status(),
                        person.apply(need.raisedBy()),
                        need.raisedAt(),
                        latest.get(need.id())))
                .toList();
    }

    NeedView view(Need need) {
        boolean mayRaise = currentUser.require().has(Role.COMMISSIONER)
                || currentUser.require().has(Role.RECOVERY_LEAD);
        return new NeedView(
                need.id(),
                need.version(),
                need.data(),
                need.figures().orElse(null),
                need.status(),
                need.raisedBy(),
                names.person(need.raisedBy()),
                need.raisedAt(),
                callsOf(List.of(need)),
                mayRaise && need.status() == NeedStatus.RAISED);
    }

    /** Districts that needs or calls of the commissioner name, in order. */
    List<String> districts(String commissionerCode) {
        return Stream.concat(needs.districts(commissionerCode).stream(), calls.districts(commissionerCode).stream())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private List<CallListItem> callsOf(List<Need> needs) {
        return callViews.items(calls.findByNeedIdInOrderByIdDesc(
                needs.stream().map(need -> need.id().value()).toList()));
    }
}
