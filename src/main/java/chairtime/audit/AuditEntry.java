package chairtime.audit;

import chairtime.security.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, seen or changed. Never holds a patient's details or a secret.
 *
 * @param action what was done, as {@code module.verb}, for instance {@code procurement.bidRead}
 * @param subjectType kind of the thing, in the glossary's word, for instance {@code Bid}
 * @param subjectId its number or code
 * @param summary a sentence that an auditor understands
 * @param before state before, if it changed
 * @param after state after, if it changed
 * @param reason why, if one was given
 * @param concerns another organisation whose auditors may read the entry beside those of the organisation that acted,
 *     for instance the commissioner that a bid was sent to; needed whenever the system acts by itself
 */
public record AuditEntry(
        String action,
        String subjectType,
        String subjectId,
        String summary,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable Organisation concerns) {

    /** Something that was done or seen without a change of state to show. */
    public static AuditEntry of(String action, String subjectType, String subjectId, String summary) {
        return new AuditEntry(action, subjectType, subjectId, summary, null, null, null, null);
    }

    /** The same entry with the states before and after. */
    public AuditEntry changed(@Nullable String from, @Nullable String to) {
        return new AuditEntry(action, subjectType, subjectId, summary, from, to, reason, concerns);
    }

    /** The same entry with a reason. */
    public AuditEntry because(@Nullable String why) {
        return new AuditEntry(action, subjectType, subjectId, summary, before, after, why, concerns);
    }

    /** The same entry, readable by the auditors of that organisation too. */
    public AuditEntry concerning(Organisation organisation) {
        return new AuditEntry(action, subjectType, subjectId, summary, before, after, reason, organisation);
    }
}
