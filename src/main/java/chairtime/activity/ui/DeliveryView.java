package chairtime.activity.ui;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.DeliveryExports;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryPositions;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** Which commissioners fall short: worst first, as table and chart. */
@Route(DeliveryNavigation.DELIVERY)
@PageTitle("Delivery")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "EVALUATOR", "AUDITOR", "ADMIN"})
class DeliveryView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "text";
    private static final int BARS = 12;

    private final DeliveryPositions positions;
    private final DeliveryExports exports;
    private final List<TreatmentMonth> months;
    private final PeriodFilter filter;
    private final TextField text = new TextField("Search");
    private final Span count = new Span();
    private final CommissionerGrid grid;
    private final Div chart = new Div();
    private boolean reading;

    DeliveryView(DeliveryPositions positions, DeliveryExports exports) {
        super("Delivery by commissioner");
        this.positions = positions;
        this.exports = exports;
        months = positions.months();
        filter = new PeriodFilter(months, this::changed);
        grid = new CommissionerGrid(positions);
        if (months.isEmpty()) {
            add(NothingImported.state());
        } else {
            add(createFilter(), new Card("Furthest behind", chart), grid);
            Live.onChange(this, "delivery", this::show);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (months.isEmpty()) {
            return;
        }
        QueryParameters parameters = event.getLocation().getQueryParameters();
        reading = true;
        filter.read(parameters);
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        reading = false;
        show();
    }

    private Div createFilter() {
        text.setPlaceholder("Code or name");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed());
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        filter.add(
                text,
                count,
                grid.columnChooser(),
                export("Download CSV", "csv", DeliveryExports.Format.CSV, TableExport.CSV),
                export("Download Excel", "xlsx", DeliveryExports.Format.XLSX, TableExport.XLSX));
        return filter;
    }

    private Anchor export(String label, String ending, DeliveryExports.Format format, String type) {
        return Download.button(
                label,
                () -> "delivery-" + filter.period().month() + "." + ending,
                type,
                out -> exports.commissioners(
                        filter.period(), text.getValue(), Paging.sort(grid, Paging.WORST_FIRST), format, out));
    }

    private void changed() {
        if (!reading) {
            UI.getCurrent().navigate(DeliveryView.class, QueryParameters.simple(parameters(true)));
        }
    }

    private Map<String, String> parameters(boolean withText) {
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.write(parameters);
        if (withText && !text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        return parameters;
    }

    private void show() {
        DeliveryPeriod period = filter.period();
        grid.show(period, text.getValue(), QueryParameters.simple(parameters(false)));
        var worst = positions.commissioners(period, text.getValue(), PageRequest.of(0, BARS, Paging.WORST_FIRST));
        List<CommissionerDelivery> bars = worst.getContent();
        count.setText(Formats.count(worst.getTotalElements(), "commissioner", "commissioners"));
        chart.removeAll();
        if (!bars.isEmpty()) {
            chart.add(new ChartWithTable(DeliveryCharts.worst(bars, period)));
        }
    }
}
