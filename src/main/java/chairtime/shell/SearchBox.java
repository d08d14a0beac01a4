package chairtime.shell;

import chairtime.platform.ui.SearchContribution;
import chairtime.platform.ui.SearchHit;
import chairtime.platform.ui.Shortcut;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;

/** Finds things by number or name among what the person may see, and opens what is chosen. */
class SearchBox extends ComboBox<SearchHit> {

    private static final int HITS = 20;
    private static final int LEAST_CHARACTERS = 2;

    SearchBox(List<SearchContribution> contributions, String key) {
        addClassName("search-box");
        setPlaceholder("Search by number or name");
        setAriaLabel("Search by number or name");
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setItemLabelGenerator(SearchHit::title);
        setRenderer(new ComponentRenderer<>(SearchBox::line));
        setItems(query -> find(contributions, query));
        setClearButtonVisible(true);
        if (!key.isEmpty()) {
            Shortcut.on(this, key, "Search");
        }
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent().navigate(change.getValue().path());
                clear();
            }
        });
    }

    private static Stream<SearchHit> find(List<SearchContribution> contributions, Query<SearchHit, String> query) {
        int offset = query.getOffset();
        int limit = query.getLimit();
        String text = query.getFilter().orElse("").strip();
        if (text.length() < LEAST_CHARACTERS) {
            return Stream.empty();
        }
        return contributions.stream()
                .flatMap(contribution -> contribution.search(text, HITS).stream())
                .limit(HITS)
                .skip(offset)
                .limit(limit);
    }

    private static Div line(SearchHit hit) {
        Span detail = new Span(hit.detail());
        detail.addClassName("hit-detail");
        Div line = new Div(new Span(hit.title()), detail);
        line.addClassName("hit");
        return line;
    }
}
