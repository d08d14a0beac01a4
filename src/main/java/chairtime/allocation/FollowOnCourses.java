package chairtime.allocation;

import chairtime.allocation.domain.FollowOnRepository;
import chairtime.allocation.domain.FollowOnRequest;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Further courses of treatment that practices ask for and cannot give themselves. */
@Service
@Transactional
public class FollowOnCourses {

    private final FollowOnRepository requests;
    private final ReferralRepository referrals;
    private final ReferralFinder finder;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    FollowOnCourses(
            FollowOnRepository requests,
            ReferralRepository referrals,
            ReferralFinder finder,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.requests = requests;
        this.referrals = referrals;
        this.finder = finder;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The first hundred for which nobody has found a place, oldest first. */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional(readOnly = true)
    public List<FollowOnItem> open() {
        List<FollowOnRequest> open =
                requests.findFirst100ByCommissionerCodeAndSettledAtIsNullOrderByRequestedAtAscIdAsc(
                        currentUser.requireCommissionerCode());
        Map<ReferralId, Referral> known =
                referrals
                        .findAllById(open.stream()
                                .map(request -> request.referral().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Referral::id, Function.identity()));
        return open.stream()
                .map(request -> new FollowOnItem(
                        request.referral(), known.get(request.referral()).pseudonym(), request.requestedAt()))
                .toList();
    }

    /** Whether a place has to be found for a further course after that referral; how it was settled, if it was. */
    @PreAuthorize(MissedAppointmentRights.READ)
    @Transactional(readOnly = true)
    public Optional<FollowOnState> of(ReferralId id) {
        finder.own(id);
        return requests.findByReferralId(id.value())
                .map(request ->
                        new FollowOnState(request.isOpen(), request.settlement().orElse("")));
    }

    /** Says where the further course takes place, or why it is not needed, without the patient's name. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void settle(ReferralId id, String how) {
        Referral referral = finder.own(id);
        requests.findByReferralId(id.value())
                .orElseThrow(() -> new RefusedException("No further course was asked for after this referral."))
                .settle(how, currentUser.require().id(), clock.instant());
        audit.record(AuditEntry.of(
                        "allocation.followOnSettled",
                        "Referral",
                        String.valueOf(id.value()),
                        "Further course of patient " + referral.pseudonym() + " settled")
                .because(how));
    }

    /**
     * A further course that was asked for.
     *
     * @param isOpen whether nobody has found a place yet
     * @param settlement how it was settled; blank while it is open
     */
    public record FollowOnState(boolean isOpen, String settlement) {}
}
