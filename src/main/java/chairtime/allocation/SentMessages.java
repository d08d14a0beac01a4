package chairtime.allocation;

import chairtime.allocation.domain.Message;
import chairtime.allocation.domain.MessageRepository;
import chairtime.allocation.domain.MessageSenderRepository;
import chairtime.allocation.domain.PatientVault;
import chairtime.allocation.domain.Referral;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators see of messages about a referral, and which open referrals may be of the same person. */
@Service
@PreAuthorize(ReferralRights.HANDLE)
@Transactional(readOnly = true)
public class SentMessages {

    private final ReferralFinder finder;
    private final PatientDesk desk;
    private final PatientVault vault;
    private final MessageRepository messages;
    private final MessageSenderRepository senders;

    SentMessages(
            ReferralFinder finder,
            PatientDesk desk,
            PatientVault vault,
            MessageRepository messages,
            MessageSenderRepository senders) {
        this.finder = finder;
        this.desk = desk;
        this.vault = vault;
        this.messages = messages;
        this.senders = senders;
    }

    /** The messages that made or changed the referral, first one first. */
    public List<SentMessageView> of(ReferralId id) {
        return messages.findByReferralIdOrderById(finder.own(id).id().value()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * Other open referrals that may be of the same person, latest first; none for a referral that has ended. A message
     * is taken even then, so whoever triages has to know.
     */
    public List<ReferralListItem> alike(ReferralId id) {
        Referral referral = finder.own(id);
        if (referral.status().isEnded()) {
            return List.of();
        }
        return finder
                .patientOf(referral)
                .open(vault)
                .map(details -> desk.openReferralsOfSamePerson(referral.commissionerCode(), details))
                .orElse(List.of())
                .stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    private SentMessageView view(Message message) {
        return new SentMessageView(
                message.kind().orElseThrow(),
                senders.findById(message.sender().value()).orElseThrow().data().name(),
                message.receivedAt(),
                message.window());
    }
}
