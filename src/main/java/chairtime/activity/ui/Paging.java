package chairtime.activity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Asks the database for the rows that a list shows, in the order that it shows them. */
final class Paging {

    static final Sort WORST_FIRST = Sort.by("percent");

    private Paging() {}

    /** The order that a person has chosen in the list, or the other one. */
    static Sort sort(Grid<?> list, Sort otherwise) {
        Sort chosen = Sort.by(list.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .map(column -> new Sort.Order(
                        column.getDirection() == SortDirection.DESCENDING ? Sort.Direction.DESC : Sort.Direction.ASC,
                        column.getSorted()))
                .toList());
        return chosen.isSorted() ? chosen : otherwise;
    }

    static Pageable page(Query<?, ?> query, Sort otherwise) {
        PageRequest wanted = VaadinSpringDataHelpers.toSpringPageRequest(query);
        return wanted.getSort().isSorted() ? wanted : wanted.withSort(otherwise);
    }
}
