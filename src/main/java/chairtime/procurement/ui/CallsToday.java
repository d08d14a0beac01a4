package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartSpec;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.TodayContribution;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Calls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** First page of the commissioner's staff: how the calls stand, as one picture. */
@org.springframework.stereotype.Component
class CallsToday implements TodayContribution {

    static final Set<String> ROLES = Set.of("COMMISSIONER", "EVALUATOR", "APPROVER", "FINANCE");

    private static final List<CallStatus> STAGES = List.of(
            CallStatus.DRAFT,
            CallStatus.PUBLISHED,
            CallStatus.NO_BIDS,
            CallStatus.OPENED,
            CallStatus.AWARD_PROPOSED,
            CallStatus.AWARDED);

    private final Calls calls;

    CallsToday(Calls calls) {
        this.calls = calls;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Set<String> roles() {
        return ROLES;
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        List<BigDecimal> counts = STAGES.stream().map(this::count).toList();
        BigDecimal all = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) {
            return new Card(
                    "Calls by stage",
                    new EmptyState(
                            "No calls yet",
                            "When delivery falls short somewhere, raise a need for extra sessions and draft a call from"
                                    + " it. This picture then shows how far each call is."));
        }
        long running = all.subtract(counts.get(counts.size() - 1)).longValue();
        ChartSpec spec = ChartSpec.of(
                        Formats.count(running, "call is", "calls are") + " under way, " + Formats.count(counts.get(1))
                                + " of them open for bids",
                        "calls",
                        "Stage",
                        List.of("In draft", "Open", "No bids", "Scoring", "Approval", "Awarded"))
                .bars("Calls", counts)
                .lying();
        return new Card("Calls by stage", new ChartWithTable(spec));
    }

    private BigDecimal count(CallStatus status) {
        return BigDecimal.valueOf(calls.page(new CallFilter(null, Set.of(status), null), PageRequest.of(0, 1))
                .getTotalElements());
    }
}
