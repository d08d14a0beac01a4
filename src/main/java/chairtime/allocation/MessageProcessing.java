package chairtime.allocation;

import chairtime.allocation.domain.AnswerFormat;
import chairtime.allocation.domain.Message;
import chairtime.allocation.domain.MessageRepository;
import chairtime.allocation.domain.MessageRequests;
import chairtime.allocation.domain.MessageVault;
import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.PatientVault;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message: the referral, what becomes of it and the message itself are kept together or not at all. */
@Component
class MessageProcessing {

    private final MessageReading reading;
    private final ReferralIntake intake;
    private final ReferralRepository referrals;
    private final PatientRepository patients;
    private final PatientVault vault;
    private final MessageRepository messages;
    private final MessageRequests requests;
    private final MessageVault messageVault;
    private final AnswerFormat format;
    private final Clock clock;

    MessageProcessing(
            MessageReading reading,
            ReferralIntake intake,
            ReferralRepository referrals,
            PatientRepository patients,
            PatientVault vault,
            MessageRepository messages,
            MessageRequests requests,
            MessageVault messageVault,
            AnswerFormat format,
            Clock clock) {
        this.reading = reading;
        this.intake = intake;
        this.referrals = referrals;
        this.patients = patients;
        this.vault = vault;
        this.messages = messages;
        this.requests = requests;
        this.messageVault = messageVault;
        this.format = format;
        this.clock = clock;
    }

    /** @throws MessageRefusedException when it cannot be taken */
    @Transactional
    MessageAnswer take(SignedInSender sender, MessageEnvelope envelope, ReferralMessage message) {
        ReferralId referral =
                switch (message.kind()) {
                    case NEW -> create(sender, message);
                    case UPDATE -> change(sender, message);
                    case CANCEL -> withdraw(sender, message);
                };
        List<MessageIssue> said = new ArrayList<>();
        said.add(MessageIssue.information(
                switch (message.kind()) {
                    case NEW -> "The referral was taken and has the number " + referral.value() + ".";
                    case UPDATE -> "Referral " + referral.value() + " was changed.";
                    case CANCEL -> "Referral " + referral.value() + " was taken back.";
                }));
        if (message.kind() != MessageKind.CANCEL) {
            said.addAll(reading.warnings(sender.commissionerCode(), message));
        }
        MessageAnswer answer = new MessageAnswer(MessageAnswer.TAKEN, said);
        messages.save(Message.taken(
                        sender.id(),
                        envelope,
                        message.kind(),
                        referral,
                        message.window(),
                        messageVault,
                        clock.instant())
                .answered(answer, format));
        return answer;
    }

    private ReferralId create(SignedInSender sender, ReferralMessage message) {
        reading.demandTaken(sender.commissionerCode(), message);
        if (requests.find(sender.id(), message.requestKey()).isPresent()) {
            throw refused(
                    MessageAnswer.CONFLICT,
                    "duplicate",
                    "This request was taken already with an earlier message; send a change with the reason update.",
                    "ServiceRequest.id");
        }
        String commissioner = sender.commissionerCode();
        ReferralData data = MessageMerge.create(
                message, reading.need(commissioner, message), reading.disposition(commissioner, message));
        // whoever sends cannot look at what is open here, and a referral is never lost: coordinators see both
        ReferralId created = intake.keep(
                        commissioner,
                        ReferralOrigin.sentBy(sender.id(), sender.data().source()),
                        data,
                        alike -> {})
                .id();
        requests.add(sender.id(), message.requestKey(), created);
        return created;
    }

    private ReferralId change(SignedInSender sender, ReferralMessage message) {
        Referral referral = meant(sender, message);
        if (referral.status().isEnded()) {
            throw refused(
                    MessageAnswer.UNDOABLE,
                    "business-rule",
                    "This referral has ended: " + referral.status().label()
                            + ". Send a new one if the patient needs care again.",
                    "ServiceRequest.status");
        }
        Patient patient = patients.findById(referral.patientId()).orElseThrow();
        String commissioner = sender.commissionerCode();
        ReferralData data = MessageMerge.change(
                patient.open(vault).orElseThrow(),
                referral.facts(),
                message,
                reading.need(commissioner, message),
                reading.disposition(commissioner, message));
        intake.change(referral, referral.version(), data);
        return referral.id();
    }

    private ReferralId withdraw(SignedInSender sender, ReferralMessage message) {
        Referral referral = meant(sender, message);
        if (!referral.status().canBecome(ReferralStatus.WITHDRAWN)) {
            throw refused(
                    MessageAnswer.UNDOABLE,
                    "business-rule",
                    "This referral cannot be taken back any more: "
                            + referral.status().label() + ".",
                    "ServiceRequest.status");
        }
        intake.withdraw(referral, referral.version(), "Taken back by the sender.");
        return referral.id();
    }

    private Referral meant(SignedInSender sender, ReferralMessage message) {
        return requests.find(sender.id(), message.requestKey())
                .flatMap(id -> referrals.findByIdAndCommissionerCode(id.value(), sender.commissionerCode()))
                .orElseThrow(() -> refused(
                        MessageAnswer.UNKNOWN,
                        "not-found",
                        "No referral was taken for this request; send it with the reason new.",
                        "ServiceRequest.id"));
    }

    private static MessageRefusedException refused(int status, String code, String text, String expression) {
        return new MessageRefusedException(MessageAnswer.refusal(status, code, text, expression));
    }
}
