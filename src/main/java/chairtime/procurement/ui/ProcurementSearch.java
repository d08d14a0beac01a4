package chairtime.procurement.ui;

import chairtime.platform.NotFoundException;
import chairtime.platform.ui.SearchContribution;
import chairtime.platform.ui.SearchHit;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Calls;
import chairtime.procurement.NeedFilter;
import chairtime.procurement.Needs;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds needs and calls by part of their title, and calls by their reference. */
@Component
class ProcurementSearch implements SearchContribution {

    private static final Pattern REFERENCE = Pattern.compile("(?:CT-?)?0*(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Set<Role> READ_NEEDS =
            Set.of(Role.COMMISSIONER, Role.RECOVERY_LEAD, Role.APPROVER, Role.FINANCE, Role.AUDITOR);

    private final Needs needs;
    private final Calls calls;
    private final CurrentUser currentUser;

    ProcurementSearch(Needs needs, Calls calls, CurrentUser currentUser) {
        this.needs = needs;
        this.calls = calls;
        this.currentUser = currentUser;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        SignedInUser user = currentUser.require();
        boolean readsNeeds = READ_NEEDS.stream().anyMatch(user::has);
        List<SearchHit> hits = new ArrayList<>();
        if (readsNeeds || user.has(Role.EVALUATOR)) {
            Matcher reference = REFERENCE.matcher(text.strip());
            if (reference.matches()) {
                addCall(hits, new CallId(Long.parseLong(reference.group(1))));
            }
            calls.page(new CallFilter(text.strip(), Set.of(), null), PageRequest.of(0, limit))
                    .forEach(call -> hits.add(hit(call.id(), call.title(), call.status())));
        }
        if (readsNeeds) {
            needs.page(new NeedFilter(text.strip(), null, null), PageRequest.of(0, limit))
                    .forEach(need -> hits.add(new SearchHit(
                            need.title(),
                            "Need, " + need.status().label().toLowerCase(java.util.Locale.ROOT),
                            ProcurementNavigation.need(need.id()))));
        }
        return hits.stream().limit(limit).toList();
    }

    private void addCall(List<SearchHit> hits, CallId id) {
        try {
            var call = calls.find(id);
            hits.add(hit(id, call.title(), call.status()));
        } catch (NotFoundException none) {
            // nothing of that number for this person
        }
    }

    private static SearchHit hit(CallId id, String title, CallStatus status) {
        return new SearchHit(
                id.reference() + " " + title,
                "Call, " + status.label().toLowerCase(java.util.Locale.ROOT),
                ProcurementNavigation.call(id));
    }
}
