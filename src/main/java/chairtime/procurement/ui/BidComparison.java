package chairtime.procurement.ui;

import chairtime.platform.Money;
import chairtime.platform.ui.Formats;
import chairtime.procurement.BidData;
import chairtime.procurement.Criterion;
import chairtime.procurement.OpenedBid;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All bids of a call side by side: a column for each bidder, a row for each thing asked. */
class BidComparison extends FramedTable {

    private final transient List<OpenedBid> bids;

    BidComparison(List<OpenedBid> bids, List<Criterion> criteria) {
        super("Bids side by side");
        this.bids = bids;
        List<String> headings = new ArrayList<>(List.of("Asked"));
        bids.forEach(bid -> headings.add(bid.providerName()));
        columns(headings);
        asked("Sessions offered", bid -> Formats.count(bid.data().sessionsOffered()));
        asked("Price a session", bid -> Formats.money(bid.data().pricePerSession()));
        asked("Everything offered costs", bid -> Formats.money(total(bid.data())));
        asked("Days of the week", bid -> Words.weekdays(bid.data().weekdays()));
        asked("Can start on", bid -> Formats.date(bid.data().startDate()));
        asked("Contract", bid -> bid.data().contractNumber());
        asked("Declared", BidComparison::declared);
        criteria.forEach(criterion -> asked(
                criterion.name() + ", " + criterion.weight() + " %",
                bid -> bid.data().answers().getOrDefault(criterion.number(), Formats.NO_DATA),
                "answer"));
        asked("Whom to ask", BidComparison::contact, "answer");
        asked("Handed in", bid -> Formats.dateTime(bid.submittedAt()));
    }

    static @Nullable Money total(BidData data) {
        return data.pricePerSession() == null || data.sessionsOffered() == null
                ? null
                : data.pricePerSession().times(data.sessionsOffered());
    }

    private void asked(String label, Function<OpenedBid, String> text) {
        asked(label, text, "fact");
    }

    private void asked(String label, Function<OpenedBid, String> text, String cssClass) {
        NativeTableRow row = row(label);
        for (OpenedBid bid : bids) {
            Span content = new Span(text.apply(bid));
            content.addClassName("free-text");
            var cell = row.addDataCell();
            cell.addClassName(cssClass);
            cell.add(content);
        }
    }

    private static String declared(OpenedBid bid) {
        return bid.data().declarations().complete()
                ? "CQC registration, indemnity, performers list"
                : "Not everything declared";
    }

    private static String contact(OpenedBid bid) {
        BidData data = bid.data();
        return String.join("\n", data.contactName(), data.contactEmail(), data.contactPhone());
    }
}
