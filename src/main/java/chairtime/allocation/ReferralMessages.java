package chairtime.allocation;

import chairtime.allocation.domain.AnswerFormat;
import chairtime.allocation.domain.Message;
import chairtime.allocation.domain.MessageRepository;
import chairtime.allocation.domain.MessageRuleRows;
import chairtime.allocation.domain.MessageState;
import chairtime.allocation.domain.MessageVault;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Messages by which programs send referrals, change them and take them back. Every message is kept with the answer that
 * was given; the same message again gets the same answer and changes nothing.
 *
 * @see "Decision 0053"
 */
@Service
@PreAuthorize(ReferralRights.SEND)
public class ReferralMessages {

    private static final int ATTEMPTS = 3;

    private static final Map<String, String> PLACES = Map.of(
            "familyName", "Patient.name.family",
            "givenNames", "Patient.name.given",
            "birthDate", "Patient.birthDate",
            "nhsNumber", "Patient.identifier.value",
            "phone", "Patient.telecom",
            "email", "Patient.telecom",
            "address", "Patient.address",
            "postcode", "Patient.address.postalCode",
            "notes", "CarePlan.activity.outcomeCodeableConcept.text");

    private final MessageProcessing processing;
    private final MessageRepository messages;
    private final MessageVault vault;
    private final MessageRuleRows rules;
    private final AnswerFormat format;
    private final CurrentSender currentSender;
    private final Clock clock;

    ReferralMessages(
            MessageProcessing processing,
            MessageRepository messages,
            MessageVault vault,
            MessageRuleRows rules,
            AnswerFormat format,
            CurrentSender currentSender,
            Clock clock) {
        this.processing = processing;
        this.messages = messages;
        this.vault = vault;
        this.rules = rules;
        this.format = format;
        this.currentSender = currentSender;
        this.clock = clock;
    }

    /** Does what the message asks for, or says why not. */
    public MessageAnswer take(MessageEnvelope envelope, ReferralMessage message) {
        for (int attempt = 1; ; attempt++) {
            Optional<MessageAnswer> before = answered(envelope);
            if (before.isPresent()) {
                return before.get();
            }
            try {
                return processing.take(currentSender.require(), envelope, message);
            } catch (MessageRefusedException refused) {
                return refuse(envelope, refused.answer());
            } catch (RefusedException refused) {
                return refuse(envelope, answer(refused));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException overtaken) {
                // the same message, or another about the same referral, is being taken at this moment
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    /** Keeps a message that is refused, with the answer. */
    public MessageAnswer refuse(MessageEnvelope envelope, MessageAnswer answer) {
        return keep(envelope, answer, MessageState.REFUSED);
    }

    /** Keeps a message that could not be processed, with the answer. */
    public MessageAnswer fail(MessageEnvelope envelope, MessageAnswer answer) {
        return keep(envelope, answer, MessageState.FAILED);
    }

    private Optional<MessageAnswer> answered(MessageEnvelope envelope) {
        return messages.findBySenderIdAndTakenKey(
                        currentSender.require().id().value(), Objects.requireNonNull(envelope.key()))
                .map(known -> known.hasOneOf(vault.fingerprints(envelope))
                        ? known.answer(format)
                        : refuse(
                                envelope,
                                MessageAnswer.refusal(
                                        MessageAnswer.CONFLICT,
                                        "duplicate",
                                        "Another message with this id was taken already; give each message an id of"
                                                + " its own.",
                                        "Bundle.id")));
    }

    private MessageAnswer keep(MessageEnvelope envelope, MessageAnswer answer, MessageState state) {
        messages.save(Message.notTaken(
                        currentSender.require().id(),
                        envelope,
                        state,
                        rules.keepUntil(LondonTime.day(clock.instant())),
                        vault,
                        clock.instant())
                .answered(answer, format));
        return answer;
    }

    private static MessageAnswer answer(RefusedException refused) {
        return MessageAnswer.refusal(
                MessageAnswer.UNDOABLE,
                "business-rule",
                Objects.requireNonNull(refused.getMessage()),
                refused.field()
                        .map(field -> PLACES.getOrDefault(field, "Bundle"))
                        .orElse("Bundle"));
    }
}
