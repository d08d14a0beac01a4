package chairtime.notification.ui;

import chairtime.notification.LetterView;
import chairtime.notification.Letters;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Letters that the own organisation wrote or was sent. */
@Route(NotificationNavigation.LETTERS)
@PageTitle("Letters – Chairtime")
@PermitAll
class LettersView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "text";
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final transient Letters letters;
    private final TextField text = new TextField("Find");
    private final Span count = new Span();
    private final DataGrid<LetterView> grid = createGrid();

    LettersView(Letters letters) {
        super("Letters");
        this.letters = letters;
        add(new Card("Written by your organisation or to it", createFilters(), grid));
        grid.setItems(
                query -> letters
                        .list(
                                text.getValue(),
                                PageRequest.of(
                                        query.getPage(),
                                        query.getPageSize(),
                                        VaadinSpringDataHelpers.toSpringDataSort(query)
                                                .and(NEWEST_FIRST)))
                        .stream(),
                query -> (int) letters.count(text.getValue()));
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(TEXT).ifPresent(text::setValue);
    }

    private DataGrid<LetterView> createGrid() {
        DataGrid<LetterView> list = new DataGrid<>("Letters");
        list.date("Date", LetterView::date).setSortProperty("dated");
        list.text("Letter", LetterView::title).setSortProperty("title").setFlexGrow(3);
        list.text("To", LetterView::addressee).setSortProperty("addressee").setFlexGrow(2);
        list.text("Reference", LetterView::reference).setSortProperty("reference");
        list.component("File", letter -> LetterDownload.of(letters, letter.id(), "PDF", letter.title()));
        list.whenEmpty(new EmptyState(
                "No letters", "Award and regret letters stand here as PDF from the moment they are written."));
        return list;
    }

    private Div createFilters() {
        text.setPlaceholder("Title, addressee, reference");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> refresh());
        Div filters = new Div(text, count);
        filters.addClassName("filters");
        return filters;
    }

    private void refresh() {
        count.setText(Formats.count(letters.count(text.getValue()), "letter", "letters"));
        grid.getDataProvider().refreshAll();
    }
}
