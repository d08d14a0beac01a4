package chairtime.procurement;

import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Turns the columns that a list may be sorted by into paths of the entity; others are passed over. */
final class Sorting {

    private Sorting() {}

    static Pageable by(Pageable asked, Map<String, String> pathByColumn, Sort otherwise) {
        Sort known = Sort.by(asked.getSort().stream()
                .filter(order -> pathByColumn.containsKey(order.getProperty()))
                .map(order -> order.withProperty(pathByColumn.get(order.getProperty())))
                .toList());
        Sort sort = (known.isSorted() ? known : otherwise).and(Sort.by(Sort.Direction.DESC, "id"));
        return asked.isPaged()
                ? PageRequest.of(asked.getPageNumber(), asked.getPageSize(), sort)
                : Pageable.unpaged(sort);
    }
}
