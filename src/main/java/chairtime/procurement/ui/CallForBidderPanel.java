package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.procurement.CallForBidder;
import chairtime.procurement.Criterion;
import chairtime.procurement.PatientGroup;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** What a call asks for, in the bidder's words. */
class CallForBidderPanel extends Div {

    CallForBidderPanel(CallForBidder call) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts-list");
        fact(list, "Who asks", call.commissionerName());
        fact(
                list,
                "Where",
                call.districts().isEmpty()
                        ? "The whole area"
                        : call.districts().stream().sorted().collect(Collectors.joining(", ")));
        fact(list, "When", PatternWords.of(call.pattern()));
        fact(list, "Between", Formats.date(call.firstDay()) + " and " + Formats.date(call.lastDay()));
        fact(list, "Each session", Formats.count(call.slotsPerSession(), "appointment", "appointments") + " at least");
        if (!call.patientGroups().isEmpty()) {
            fact(
                    list,
                    "Put first",
                    call.patientGroups().stream()
                            .sorted()
                            .map(PatientGroup::label)
                            .collect(Collectors.joining("; ")));
        }
        UnorderedList criteria = new UnorderedList();
        for (Criterion criterion : call.criteria()) {
            criteria.add(new ListItem("%s: %d %% of the score".formatted(criterion.name(), criterion.weight())));
        }
        add(list, new H3("How bids are scored"), criteria);
    }

    private static void fact(DescriptionList list, String term, String text) {
        list.add(new Term(term), new Description(text));
    }
}
