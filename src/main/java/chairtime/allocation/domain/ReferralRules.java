package chairtime.allocation.domain;

import chairtime.allocation.Postcodes;
import chairtime.allocation.ReferralFacts;
import chairtime.platform.RefusedException;
import java.util.Locale;
import java.util.Set;

/** What a referral must say. */
final class ReferralRules {

    private static final int REASON_MAX_LENGTH = 2000;
    private static final int CODE_MAX_LENGTH = 20;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private ReferralRules() {}

    static void check(ReferralFacts facts) {
        String language = facts.interpreterLanguage();
        String code = facts.presentation().dispositionCode();
        new Faults()
                .demand(
                        facts.district().isEmpty() || Postcodes.isDistrict(facts.district()),
                        "district",
                        "A district is the first part of a postcode, such as NR30.")
                .demand(
                        language == null || LANGUAGES.contains(language),
                        "interpreterLanguage",
                        "Give the language by its two-letter code, such as pl for Polish.")
                .demand(
                        code == null || code.length() <= CODE_MAX_LENGTH,
                        "dispositionCode",
                        "A disposition code is short, such as Dx20.")
                .refuseIfAny();
    }

    /** @throws RefusedException when there is no reason, or too long a one */
    static String reason(String reason) {
        new Faults()
                .demand(
                        !reason.isBlank() && reason.length() <= REASON_MAX_LENGTH,
                        "reason",
                        "Give a reason of at most 2,000 characters, without the patient's name.")
                .refuseIfAny();
        return reason.strip();
    }

    /** The words as they are kept; blank when there are none. */
    static String optionalReason(String words) {
        return words.isBlank() ? "" : reason(words);
    }
}
