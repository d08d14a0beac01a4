package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Clocks as they are kept. */
public interface UrgencyClockRepository extends JpaRepository<UrgencyClockRule, Long> {

    Optional<UrgencyClockRule> findByCommissionerCodeAndCategoryAndValidFrom(
            String commissionerCode, UrgencyCategory category, LocalDate validFrom);

    Optional<UrgencyClockRule> findFirstByCommissionerCodeAndCategoryAndValidFromLessThanEqualOrderByValidFromDesc(
            String commissionerCode, UrgencyCategory category, LocalDate day);

    List<UrgencyClockRule> findByCommissionerCodeIn(Collection<String> commissionerCodes);

    /** Every clock of the commissioner and the usual ones. */
    default ClockBook book(String commissionerCode) {
        return new ClockBook(findByCommissionerCodeIn(List.of(commissionerCode, UrgencyClockRule.EVERY_COMMISSIONER)));
    }

    /** The clock of the category on that day: the commissioner's own, or the usual one; empty when none runs. */
    default Optional<UrgencyClockRule> on(String commissionerCode, UrgencyCategory category, LocalDate day) {
        return findFirstByCommissionerCodeAndCategoryAndValidFromLessThanEqualOrderByValidFromDesc(
                        commissionerCode, category, day)
                .or(() -> findFirstByCommissionerCodeAndCategoryAndValidFromLessThanEqualOrderByValidFromDesc(
                        UrgencyClockRule.EVERY_COMMISSIONER, category, day));
    }
}
