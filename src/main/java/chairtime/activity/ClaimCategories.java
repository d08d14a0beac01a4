package chairtime.activity;

import java.util.HashMap;
import java.util.Map;

/** Treatment categories as the numbers that stored claims and their sums keep; a number never changes its meaning. */
public final class ClaimCategories {

    private static final int UNSCHEDULED = 101;
    private static final int FLUORIDE_VARNISH = 102;
    private static final int PATHWAY_1 = 111;
    private static final int PATHWAY_2 = 112;
    private static final int PATHWAY_3 = 113;

    private static final CourseCategory[] BY_NUMBER = new CourseCategory[10_000];
    private static final Map<CourseCategory, Integer> NUMBERS = new HashMap<>();

    static {
        for (CourseCategory category : CourseCategory.values()) {
            int number =
                    switch (category) {
                        case BAND_1 -> 1;
                        case BAND_2 -> 2;
                        case BAND_3 -> 3;
                        case URGENT -> 4;
                        case UNSCHEDULED -> UNSCHEDULED;
                        case FLUORIDE_VARNISH -> FLUORIDE_VARNISH;
                        case PATHWAY_1 -> PATHWAY_1;
                        case PATHWAY_2 -> PATHWAY_2;
                        case PATHWAY_3 -> PATHWAY_3;
                        default -> Integer.parseInt(category.code());
                    };
            NUMBERS.put(category, number);
            BY_NUMBER[number] = category;
        }
    }

    private ClaimCategories() {}

    /** Band of a banded course, FP17 code of the others, a number of our own where there is no such code. */
    public static int number(CourseCategory category) {
        return NUMBERS.get(category);
    }

    /** The category with that number. */
    public static CourseCategory of(int number) {
        return BY_NUMBER[number];
    }
}
