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
    BAND_1("Band 1", "9150-1", "1", "9151"),
    BAND_2("Band 2", "9150-2", "2"),
    BAND_3("Band 3", "9150-3", "3"),
    URGENT("Urgent", "9150-4", "4"),
    /** Counted as a course, earns no units. */
    DOMICILIARY("Domiciliary visit", "9152"),
    /** Earns nothing by itself; no rule for it was found. */
    FREE_REPAIR("Free repair", "9153"),
    DENTURE_REPAIR("Denture repair", "9154"),
    ARREST_OF_BLEEDING("Arrest of bleeding", "9155"),
    REMOVAL_OF_SUTURES("Removal of sutures", "9156"),
    BRIDGE_REPAIR("Bridge repair", "9157"),
    PRESCRIPTION("Prescription alone", "9158"),
    REGULATION_11("Replacement of an appliance (regulation 11)", "9162"),
    /** Counted as a course, earns no units. */
    SEDATION("Sedation", "9166"),
    UNSCHEDULED("Unscheduled care", "UNSCHEDULED"),
    FLUORIDE_VARNISH("Fluoride varnish alone, child", "VARNISH"),
    PATHWAY_1("Complex care pathway 1", "PATHWAY-1"),
    PATHWAY_2("Complex care pathway 2", "PATHWAY-2"),
    PATHWAY_3("Complex care pathway 3", "PATHWAY-3");

    private static final Map<String, CourseCategory> BY_CODE = byCode();

    private final String label;
    private final String[] codes;

    CourseCategory(String label, String... codes) {
        this.label = label;
        this.codes = codes;
    }

    /** The category in the words of the screens. */
    public String label() {
        return label;
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
