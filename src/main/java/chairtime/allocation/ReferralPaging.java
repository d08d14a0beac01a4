package chairtime.allocation;

import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The order of lists of referrals. */
final class ReferralPaging {

    private static final Set<String> COLUMNS =
            Set.of("deadline", "status", "category", "district", "receivedAt", "pseudonym");

    private ReferralPaging() {}

    /** The page asked for in the order asked for, as far as the list has such columns; else the most pressing first. */
    static Pageable sorted(Pageable asked) {
        Sort known = Sort.by(asked.getSort().stream()
                .filter(order -> COLUMNS.contains(order.getProperty()))
                .toList());
        Sort sort = (known.isSorted() ? known : Sort.by("deadline", "receivedAt")).and(Sort.by("id"));
        return PageRequest.of(asked.getPageNumber(), asked.getPageSize(), sort);
    }
}
