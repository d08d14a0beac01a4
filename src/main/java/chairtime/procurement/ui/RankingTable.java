package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.procurement.AwardView;
import chairtime.procurement.ProposedLine;
import chairtime.procurement.RankedBid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The bids in their order with every score, and what is taken of each. */
class RankingTable extends FramedTable {

    /**
     * @param bids the bids, best first
     * @param taken what is taken of a bid: a figure to read, or a field
     * @param cost what that costs
     */
    RankingTable(List<RankedBid> bids, Function<RankedBid, Component> taken, Function<RankedBid, Component> cost) {
        super("Ranking of the bids");
        List<String> headings =
                new ArrayList<>(List.of("Bidder", "Rank", "Score of 100", "Price a session", "Offers", "Take", "Cost"));
        if (!bids.isEmpty()) {
            bids.get(0)
                    .results()
                    .forEach(result -> headings.add(result.criterion().name() + " (of "
                            + result.criterion().weight() + ")"));
        }
        columns(headings);
        addClassName("numbers");
        bids.forEach(bid -> addRow(bid, taken.apply(bid), cost.apply(bid)));
    }

    /** The ranking of a proposal, to read. */
    static RankingTable of(AwardView award) {
        return new RankingTable(
                award.lines().stream().map(ProposedLine::bid).toList(),
                bid -> new Span(Formats.count(line(award, bid).sessions())),
                bid -> new Span(Formats.money(line(award, bid).total())));
    }

    private void addRow(RankedBid bid, Component taken, Component cost) {
        NativeTableRow row = row(bid.providerName());
        number(row).setText(Formats.count(bid.rank()));
        number(row).add(strong(bid.score().setScale(1, RoundingMode.HALF_UP).toPlainString()));
        number(row).setText(Formats.money(bid.pricePerSession()));
        number(row).setText(Formats.count(bid.sessionsOffered()));
        number(row).add(taken);
        number(row).add(cost);
        bid.results().forEach(result -> {
            NativeTableCell cell = number(row);
            cell.setText(result.weighted().setScale(1, RoundingMode.HALF_UP).toPlainString());
            cell.setTitle("Mean of the evaluators: "
                    + result.mean().setScale(2, RoundingMode.HALF_UP).toPlainString() + " of 5 points");
        });
    }

    private static ProposedLine line(AwardView award, RankedBid bid) {
        return award.lines().stream()
                .filter(line -> line.bid().bid().equals(bid.bid()))
                .findFirst()
                .orElseThrow();
    }

    private static NativeTableCell number(NativeTableRow row) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("number");
        return cell;
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("points");
        return span;
    }
}
