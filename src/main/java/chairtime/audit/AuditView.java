package chairtime.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the auditor reads it.
 *
 * @param number number of the entry; later entries have higher ones
 * @param at when
 * @param username who; {@code system} when the application acted by itself
 * @param roles the roles that person had then
 * @param organisation code of the organisation that acted; empty for the system
 * @param action what was done, as {@code module.verb}
 * @param subjectType kind of the thing
 * @param subjectId its number or code
 * @param summary the sentence
 * @param before state before, if it changed
 * @param after state after, if it changed
 * @param reason why, if one was given
 */
public record AuditView(
        long number,
        Instant at,
        String username,
        String roles,
        String organisation,
        String action,
        String subjectType,
        String subjectId,
        String summary,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
