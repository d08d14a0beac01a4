package chairtime.allocation;

import chairtime.allocation.domain.UseCase;
import chairtime.allocation.domain.UseCaseRepository;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what messages ask for by their codes: as the commissioner reads them, or as everybody does. */
@Component
class UseCaseBook {

    private final UseCaseRepository useCases;

    UseCaseBook(UseCaseRepository useCases) {
        this.useCases = useCases;
    }

    /** Every code as it is read on that day, in order. */
    List<UseCaseView> on(String commissionerCode, LocalDate day) {
        Map<String, UseCase> found = new LinkedHashMap<>();
        useCases.findByCommissionerCodeInAndValidFromLessThanEqualOrderByCodeAscValidFromDesc(
                        List.of(commissionerCode, UseCase.EVERY_COMMISSIONER), day)
                .forEach(one ->
                        found.merge(one.code(), one, (kept, other) -> !kept.isOwn() && other.isOwn() ? other : kept));
        return found.values().stream()
                .map(one -> new UseCaseView(one.code(), one.words(), one.isTaken(), one.isDoubtful(), one.validFrom()))
                .toList();
    }

    Optional<UseCaseView> find(String commissionerCode, String code, LocalDate day) {
        return on(commissionerCode, day).stream()
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
