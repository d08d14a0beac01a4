package chairtime.activity;

import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which commissioner has taken over what another held. */
@Component
class Successions {

    private final Directory directory;

    Successions(Directory directory) {
        this.directory = directory;
    }

    /** Who holds on that day what the commissioner held. */
    String holderOn(String commissionerCode, LocalDate day) {
        return holdersOn(day).apply(commissionerCode);
    }

    /** The same for many commissioners, with one question to the directory. */
    UnaryOperator<String> holdersOn(LocalDate day) {
        Map<String, CommissionerView> known = commissioners();
        return code -> holder(code, day, known);
    }

    /** Commissioners whose contracts are that commissioner's on that day. */
    Set<String> heldBy(String commissionerCode, LocalDate day) {
        Map<String, CommissionerView> known = commissioners();
        Set<String> codes = known.keySet().stream()
                .filter(code -> holder(code, day, known).equals(commissionerCode))
                .collect(Collectors.toCollection(HashSet::new));
        if (!known.containsKey(commissionerCode)) {
            codes.add(commissionerCode);
        }
        return codes;
    }

    private static String holder(String first, LocalDate day, Map<String, CommissionerView> known) {
        Set<String> seen = new HashSet<>();
        String code = first;
        while (seen.add(code)) {
            CommissionerView view = known.get(code);
            if (view == null
                    || view.validTo() == null
                    || view.successorCode() == null
                    || !view.validTo().isBefore(day)) {
                return code;
            }
            code = view.successorCode();
        }
        return code;
    }

    private Map<String, CommissionerView> commissioners() {
        return directory.commissioners().stream()
                .collect(Collectors.toMap(CommissionerView::code, Function.identity(), (one, other) -> one));
    }
}
