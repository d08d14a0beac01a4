package chairtime.allocation;

import chairtime.allocation.domain.Disposition;
import chairtime.allocation.domain.DispositionRepository;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what codes of NHS 111 mean: as the commissioner reads them, or as everybody does. */
@Component
class DispositionBook {

    private final DispositionRepository dispositions;

    DispositionBook(DispositionRepository dispositions) {
        this.dispositions = dispositions;
    }

    /** Every code as it is read on that day, in order. */
    List<DispositionView> on(String commissionerCode, LocalDate day) {
        Map<String, Disposition> found = new LinkedHashMap<>();
        dispositions
                .findByCommissionerCodeInAndValidFromLessThanEqualOrderByCodeAscValidFromDesc(
                        List.of(commissionerCode, Disposition.EVERY_COMMISSIONER), day)
                .forEach(one ->
                        found.merge(one.code(), one, (kept, other) -> !kept.isOwn() && other.isOwn() ? other : kept));
        return found.values().stream().map(DispositionBook::view).toList();
    }

    Optional<DispositionView> find(String commissionerCode, @Nullable String code, LocalDate day) {
        return on(commissionerCode, day).stream()
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private static DispositionView view(Disposition one) {
        return new DispositionView(
                one.code(), one.words(), one.category(), one.within(), one.isDoubtful(), one.validFrom());
    }
}
