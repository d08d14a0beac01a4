package chairtime.allocation.domain;

import chairtime.allocation.Point;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be kept of where a postcode or district lies. */
public final class AreaPointRules {

    private static final Pattern AREA = Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]?( *[0-9][A-Za-z]{2})?");
    private static final double SOUTHERNMOST = 49;
    private static final double NORTHERNMOST = 61;
    private static final double WESTERNMOST = -9;
    private static final double EASTERNMOST = 2;

    private AreaPointRules() {}

    /** Why it cannot be kept, if it cannot. */
    public static Optional<String> problem(String area, Point point) {
        if (!AREA.matcher(area).matches()) {
            return Optional.of("\"%s\" is no postcode nor the first part of one.".formatted(area));
        }
        // written so that a number that is none is refused too
        boolean inside = point.latitude() >= SOUTHERNMOST
                && point.latitude() <= NORTHERNMOST
                && point.longitude() >= WESTERNMOST
                && point.longitude() <= EASTERNMOST;
        return inside
                ? Optional.empty()
                : Optional.of("%s would lie outside the United Kingdom. Check that latitude comes before longitude."
                        .formatted(area));
    }
}
