package chairtime.activity.domain;

import chairtime.activity.ClaimedPart;
import chairtime.activity.SourceDifference;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds what explains a difference to the last decimal, and what may have to do with it. */
public final class DifferenceCauses {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DifferenceCauses() {}

    /** The causes as sentences; empty when the figures do not tell. */
    public static List<String> of(SourceDifference difference, List<ClaimedPart> parts) {
        if (difference.claimed() == null) {
            return List.of("No claims of this month were imported, while the contract has claims of other months. Look"
                    + " whether a file is missing.");
        }
        if (difference.published() == null) {
            return List.of("The contractor month has no data for this contract. Its figure may not be published yet.");
        }
        Uda missing = Uda.ZERO.minus(difference.difference());
        Uda foundation = sum(parts, ClaimedPart::foundation);
        Uda flexible = sum(parts, ClaimedPart::flexible);
        List<String> causes = new ArrayList<>();
        if (isFound(flexible) && missing.equals(flexible)) {
            causes.add(
                    "The difference is what flexible commissioning earned: the contractor month seems to contain it.");
        }
        if (isFound(foundation) && missing.equals(foundation)) {
            causes.add("The difference is what foundation dentists earned: the contractor month seems to contain it.");
        }
        if (isFound(flexible) && isFound(foundation) && missing.equals(flexible.plus(foundation))) {
            causes.add("The difference is what flexible commissioning and foundation dentists earned together: the"
                    + " contractor month seems to contain both.");
        }
        laterThanPublished(difference.difference(), parts, causes);
        int late = parts.stream().mapToInt(ClaimedPart::late).sum();
        if (causes.isEmpty() && late > 0) {
            causes.add(late + (late == 1 ? " claim" : " claims")
                    + " came too late and count at zero; the contractor month may have counted them, or the other way"
                    + " round.");
        }
        return List.copyOf(causes);
    }

    /** Claims processed from some month on that make up the whole difference. */
    private static void laterThanPublished(Uda difference, List<ClaimedPart> parts, List<String> causes) {
        Uda later = Uda.ZERO;
        for (int i = parts.size() - 1; i > 0; i--) {
            later = later.plus(parts.get(i).units());
            if (isFound(later) && later.equals(difference)) {
                causes.add("The difference is what was claimed with the pay statement of "
                        + month(parts.get(i).scheduleMonth())
                        + " and later: the contractor month seems to be older than those claims.");
                return;
            }
        }
    }

    private static boolean isFound(Uda units) {
        return units.units().signum() != 0;
    }

    private static Uda sum(List<ClaimedPart> parts, Function<ClaimedPart, Uda> units) {
        return parts.stream().map(units).reduce(Uda.ZERO, Uda::plus);
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
