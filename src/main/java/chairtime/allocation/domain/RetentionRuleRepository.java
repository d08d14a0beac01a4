package chairtime.allocation.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** How long details are kept, by the day from which it holds. */
public interface RetentionRuleRepository extends Repository<RetentionRule, LocalDate> {

    Optional<RetentionRule> findFirstByValidFromLessThanEqualOrderByValidFromDesc(LocalDate day);
}
