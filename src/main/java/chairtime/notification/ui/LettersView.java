package chairtime.notification.ui;

import chairtime.notification.LetterView;
import chairtime.notification.Letters;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.Sort;

/** Letters that the own organisation wrote or was sent. */
@Route(NotificationNavigation.LETTERS)
@PageTitle("Letters – Chairtime")
@PermitAll
class LettersView extends Page implements BeforeEnterObserver {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final transient Letters letters;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "Find", "Title, addressee, reference");
    private final DataGrid<LetterView> grid = createGrid();

    LettersView(Letters letters) {
        super("Letters");
        this.letters = letters;
        add(new Card("Written by your organisation or to it", filters.over(grid), grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event);
        filters.found(Formats.count(letters.count(text.getValue()), "letter", "letters"));
        grid.refresh();
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
        return list.pages(
                NEWEST_FIRST, page -> letters.list(text.getValue(), page), () -> letters.count(text.getValue()));
    }
}
