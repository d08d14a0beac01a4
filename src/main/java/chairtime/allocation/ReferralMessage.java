package chairtime.allocation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message about a referral, read.
 *
 * @param kind what it asks for
 * @param requestKey what the sender calls the referral, in this and later messages
 * @param useCases codes by which it says what it is for
 * @param patient who the patient is, as far as it says
 * @param notes what it says in words
 * @param dispositionCodes codes with which the call was closed, such as {@code Dx20}
 * @param codes other codes that may mean something for the referral
 * @param interpreterLanguage ISO 639 code of two letters, when it says that an interpreter is needed
 * @param window when the patient should be contacted
 * @param warnings what the sender should know of the message though it can be taken
 */
public record ReferralMessage(
        MessageKind kind,
        String requestKey,
        Set<String> useCases,
        SentPatient patient,
        String notes,
        List<String> dispositionCodes,
        List<SentCode> codes,
        @Nullable String interpreterLanguage,
        ContactWindow window,
        List<MessageIssue> warnings) {

    public ReferralMessage {
        useCases = Set.copyOf(useCases);
        dispositionCodes = List.copyOf(dispositionCodes);
        codes = List.copyOf(codes);
        warnings = List.copyOf(warnings);
    }

    /** Nothing of the patient, so that details cannot reach a log by accident. */
    @Override
    public String toString() {
        return kind.label() + " by message";
    }
}
