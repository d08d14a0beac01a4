package chairtime.activity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a claim says was done: the FP17 treatment category. A banded course is category 9150 with its band, written
 * {@code 9150-1} to {@code 9150-4}, or the band alone. The codes of what began in 2026 are not published, so these have
 * words.
 */
public enum CourseCategory {
    BAND_1("9150-1", "1", "9151"),
    BAND_2("9150-2", "2"),
    BAND_3("9150-3", "3"),
    URGENT("9150-4", "4"),
    /** Counted as a course, earns no units. */
    DOMICILIARY("9152"),
    /** Earns nothing by itself; no rule for it was found. */
    FREE_REPAIR("9153"),
    DENTURE_REPAIR("9154"),
    ARREST_OF_BLEEDING("9155"),
    REMOVAL_OF_SUTURES("9156"),
    BRIDGE_REPAIR("9157"),
    PRESCRIPTION("9158"),
    REGULATION_11("9162"),
    /** Counted as a course, earns no units. */
    SEDATION("9166"),
    UNSCHEDULED("UNSCHEDULED"),
    FLUORIDE_VARNISH("VARNISH"),
    PATHWAY_1("PATHWAY-1"),
    PATHWAY_2("PATHWAY-2"),
    PATHWAY_3("PATHWAY-3");

    private static final Map<String, CourseCategory> BY_CODE = byCode();

    private final String[] codes;

    CourseCategory(String... codes) {
        this.codes = codes;
    }

    /** The code as it is written in files. */
    public String code() {
        return codes[0];
    }

    /** The category with that code; a slash or blank in place of the hyphen is the same. */
    public static Optional<CourseCategory> find(String code) {
        return Optional.ofNullable(BY_CODE.get(
                code.strip().toUpperCase(Locale.ROOT).replace('/', '-').replace(' ', '-')));
    }

    private static Map<String, CourseCategory> byCode() {
        Map<String, CourseCategory> all = new HashMap<>();
        for (CourseCategory category : values()) {
            for (String code : category.codes) {
                all.put(code, category);
            }
        }
        return all;
    }
}
