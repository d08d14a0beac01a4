package chairtime.allocation;

import chairtime.procurement.PatientGroup;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what a message says and what is known already. What a message does not say stays. */
final class MessageMerge {

    private MessageMerge() {}

    /** A new referral as the message has it. */
    static ReferralData create(ReferralMessage message, SentNeed need, @Nullable String disposition) {
        SentPatient sent = message.patient();
        if (sent.birthDate() == null) {
            throw new MessageRefusedException(MessageAnswer.refusal(
                    MessageAnswer.UNDOABLE, "required", "Give the patient's date of birth.", "Patient.birthDate"));
        }
        PatientDetails patient = new PatientDetails(
                sent.familyName(),
                sent.givenNames(),
                sent.birthDate(),
                sent.nhsNumber(),
                status(sent, NhsNumberStatus.MISSING),
                sent.phone(),
                sent.email(),
                sent.address(),
                sent.postcode(),
                message.notes());
        return new ReferralData(
                patient,
                new ReferralFacts(
                        new Presentation(need.symptoms, need.redFlags, disposition),
                        need.accessNeeds,
                        message.interpreterLanguage(),
                        null,
                        need.groups,
                        ""));
    }

    /** A referral as it is after the message: nothing that somebody found out by asking is taken away. */
    static ReferralData change(
            PatientDetails known,
            ReferralFacts facts,
            ReferralMessage message,
            SentNeed need,
            @Nullable String disposition) {
        SentPatient sent = message.patient();
        PatientDetails patient = new PatientDetails(
                or(sent.familyName(), known.familyName()),
                or(sent.givenNames(), known.givenNames()),
                sent.birthDate() == null ? known.birthDate() : sent.birthDate(),
                sent.nhsNumber() == null ? known.nhsNumber() : sent.nhsNumber(),
                status(sent, known.nhsNumberStatus()),
                or(sent.phone(), known.phone()),
                or(sent.email(), known.email()),
                or(sent.address(), known.address()),
                or(sent.postcode(), known.postcode()),
                notes(message.notes(), known.notes()));
        Presentation before = facts.presentation();
        Presentation now = new Presentation(
                together(Symptom.class, before.symptoms(), need.symptoms),
                together(RedFlag.class, before.redFlags(), need.redFlags),
                disposition == null ? before.dispositionCode() : disposition);
        return new ReferralData(
                patient,
                new ReferralFacts(
                        now,
                        together(AccessNeed.class, facts.accessNeeds(), need.accessNeeds),
                        message.interpreterLanguage() == null
                                ? facts.interpreterLanguage()
                                : message.interpreterLanguage(),
                        facts.dentistGender(),
                        together(PatientGroup.class, facts.patientGroups(), need.groups),
                        sent.postcode().isEmpty() ? facts.district() : ""));
    }

    private static NhsNumberStatus status(SentPatient sent, NhsNumberStatus unsaid) {
        if (sent.nhsNumber() == null) {
            return unsaid;
        }
        return sent.nhsNumberVerified() ? NhsNumberStatus.VERIFIED : NhsNumberStatus.NOT_VERIFIED;
    }

    private static String or(String said, String known) {
        return said.isEmpty() ? known : said;
    }

    private static String notes(String said, String known) {
        if (said.isEmpty() || known.startsWith(said)) {
            return known;
        }
        String all = known.isEmpty() ? said : said + "\n\nBefore this change:\n" + known;
        return all.length() <= PatientDetails.NOTES_MAX_LENGTH
                ? all
                : all.substring(0, PatientDetails.NOTES_MAX_LENGTH);
    }

    private static <E extends Enum<E>> Set<E> together(Class<E> kind, Set<E> some, Set<E> others) {
        Set<E> all = EnumSet.noneOf(kind);
        all.addAll(some);
        all.addAll(others);
        return all;
    }
}
