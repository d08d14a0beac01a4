package chairtime.activity.ui;

import chairtime.activity.FigureQueries;
import chairtime.activity.FigureQueryStatus;
import chairtime.activity.FigureQueryView;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Queries about months' figures: of the own commissioner, or to the own practice. */
@Route(FigureQueryNavigation.QUERIES)
@PageTitle("Queries about figures")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR", "PROVIDER"})
class FigureQueriesView extends Page implements BeforeEnterObserver {

    private final transient FigureQueries queries;
    private final boolean practice;
    private final FilterBar filter = new FilterBar();
    private final TextField text = filter.text("q", "Contract", "Number or provider");
    private final Select<FigureQueryStatus> status =
            filter.choice("status", "State", FigureQueryStatus.values(), FigureQueryStatus::label, "Any state");
    private final DataGrid<FigureQueryView> grid = createGrid();

    FigureQueriesView(FigureQueries queries, CurrentUser currentUser) {
        super("Queries about figures");
        this.queries = queries;
        practice = currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER;
        if (practice) {
            Div files = new Div(grid.downloads("queries"));
            files.addClassName("card-actions");
            add(
                    files,
                    grid.whenEmpty(new EmptyState(
                            "No queries",
                            "When NHSBSA's figure of a month and your claims differ, your commissioner may ask you here which is"
                                    + " right.")));
        } else {
            add(
                    filter.over(grid, grid.downloads("queries")),
                    grid.whenEmpty(new EmptyState(
                            "No queries here",
                            "A query to a practice begins where contractor month and claims differ.")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (practice) {
            grid.setItems(queries.mine());
            return;
        }
        filter.read(event);
        filter.found(Formats.count(count(), "query", "queries"));
        grid.pages(
                Sort.unsorted(),
                page -> queries.page(text.getValue(), status.getValue(), page).getContent(),
                this::count);
    }

    private long count() {
        return queries.page(text.getValue(), status.getValue(), PageRequest.of(0, 1))
                .getTotalElements();
    }

    private static DataGrid<FigureQueryView> createGrid() {
        DataGrid<FigureQueryView> grid = new DataGrid<>("Queries");
        grid.text("Query", query -> query.id().reference());
        grid.text("Provider", FigureQueryView::providerName).setFlexGrow(2);
        grid.text("Contract", FigureQueryView::contractNumber);
        grid.text("Month", query -> Formats.month(query.month()));
        grid.component("State", query -> FigureQueryWords.tag(query.status()));
        grid.date("Answer due", FigureQueryView::answerDueOn);
        grid.uda("Agreed (UDA)", FigureQueryView::agreed);
        grid.onOpen(query -> UI.getCurrent().navigate(FigureQueryNavigation.query(query.id())));
        return grid;
    }
}
