package chairtime.activity.ui;

import chairtime.activity.TermsPreview;
import chairtime.platform.Money;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** The years that a change of terms touches, before and after it. */
class TermsPreviewTable extends Div {

    TermsPreviewTable(TermsPreview preview) {
        DataGrid<TermsPreview.YearChange> grid = new DataGrid<>("Years before and after the change");
        grid.text("Year", change -> change.year().toString());
        grid.number(
                "Target (" + preview.line().unit() + ")",
                change -> both(
                        Formats.units(change.before().target()),
                        Formats.units(change.after().target())));
        grid.number(
                "Value",
                change -> both(
                        Formats.money(change.before().value()),
                        Formats.money(change.after().value())));
        grid.number("Rate", change -> both(rate(change.before()), rate(change.after())));
        grid.setItems(preview.years());
        grid.neverScrolls();
        add(new H3("What this changes"), grid);
        if (!preview.lookAt().isEmpty()) {
            add(new H3("Look at this first"));
            preview.lookAt().forEach(sentence -> add(new Paragraph(sentence)));
        }
    }

    private static String both(String before, String after) {
        return before.equals(after) ? before + ", unchanged" : before + " → " + after;
    }

    private static String rate(TermsPreview.Contracted contracted) {
        return contracted.rate().map(rate -> Formats.money(Money.rounded(rate))).orElse(Formats.NO_DATA);
    }
}
