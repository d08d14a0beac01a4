package chairtime.activity.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Asks the database for the rows that a list shows; worst first where nobody sorts otherwise. */
final class Paging {

    static final Sort WORST_FIRST = Sort.by("percent");

    private Paging() {}

    static Pageable page(Query<?, ?> query, Sort otherwise) {
        PageRequest wanted = VaadinSpringDataHelpers.toSpringPageRequest(query);
        return wanted.getSort().isSorted() ? wanted : wanted.withSort(otherwise);
    }
}
