package chairtime.allocation;

import java.util.Map;

/** Decides by a table that the business edits which slots suit whom. */
public interface SlotSuitability {

    /** Suitability for a patient of that category, by the category that slots are meant for; complete. */
    Map<UrgencyCategory, Suitability> of(UrgencyCategory patient);
}
