package chairtime.procurement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Pages of lists: what is asked of the database, and what is shown of the answer. */
final class Paging {

    private Paging() {}

    /**
     * The page asked for, sorted by the columns that the list may be sorted by as paths of the entity; others are passed
     * over.
     */
    static Pageable sorted(Pageable asked, Map<String, String> pathByColumn, Sort otherwise) {
        Sort known = Sort.by(asked.getSort().stream()
                .filter(order -> pathByColumn.containsKey(order.getProperty()))
                .map(order -> order.withProperty(pathByColumn.get(order.getProperty())))
                .toList());
        Sort sort = (known.isSorted() ? known : otherwise).and(Sort.by(Sort.Direction.DESC, "id"));
        return asked.isPaged()
                ? PageRequest.of(asked.getPageNumber(), asked.getPageSize(), sort)
                : Pageable.unpaged(sort);
    }

    /** What the list shows of the page found. */
    static <E, I> Page<I> shown(Page<E> found, Pageable asked, Function<List<E>, List<I>> items) {
        return new PageImpl<>(items.apply(found.getContent()), asked, found.getTotalElements());
    }
}
