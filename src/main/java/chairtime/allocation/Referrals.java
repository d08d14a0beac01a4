package chairtime.allocation;

import chairtime.allocation.domain.ReferralRepository;
import chairtime.platform.SearchText;
import chairtime.security.CurrentUser;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals for urgent dental care: received, changed, taken back, found again. */
@Service
@Transactional(readOnly = true)
public class Referrals {

    private final ReferralRepository referrals;
    private final ReferralIntake intake;
    private final ReferralFinder finder;
    private final ReferralViews views;
    private final PatientDesk desk;
    private final CurrentUser currentUser;

    Referrals(
            ReferralRepository referrals,
            ReferralIntake intake,
            ReferralFinder finder,
            ReferralViews views,
            PatientDesk desk,
            CurrentUser currentUser) {
        this.referrals = referrals;
        this.intake = intake;
        this.finder = finder;
        this.views = views;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /** Keeps a referral received now, unless there may be an open one of the same person. */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional
    public ReferralId receive(ReferralData data, ReferralSource source) {
        return receive(data, source, Set.of());
    }

    /**
     * Keeps a referral received now.
     *
     * @param seen open referrals that may be of the same person and are known to be of another need
     * @throws DuplicateReferralException when there may be one that is not among those
     */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional
    public ReferralId receive(ReferralData data, ReferralSource source, Set<ReferralId> seen) {
        ReferralOrigin origin = ReferralOrigin.takenBy(currentUser.require().id(), source);
        return intake.keep(currentUser.requireCommissionerCode(), origin, data, alike -> refuseUnlessSeen(alike, seen))
                .id();
    }

    private static void refuseUnlessSeen(List<ReferralListItem> alike, Set<ReferralId> seen) {
        List<ReferralListItem> unseen =
                alike.stream().filter(item -> !seen.contains(item.id())).toList();
        if (!unseen.isEmpty()) {
            throw new DuplicateReferralException(unseen);
        }
    }

    /** Says something else of a referral that has not ended. How soon the patient is seen changes by triage alone. */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional
    public void change(ReferralId id, long version, ReferralData data) {
        intake.change(finder.own(id), version, data);
    }

    /** The sender or the patient takes the referral back. */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional
    public void withdraw(ReferralId id, long version, String reason) {
        intake.withdraw(finder.own(id), version, reason);
    }

    /** The referral with that number, without anything that names the patient. */
    @PreAuthorize(ReferralRights.READ)
    public ReferralView find(ReferralId id) {
        return views.view(finder.own(id));
    }

    /**
     * A page of the commissioner's referrals: those not triaged first, then by deadline. Sortable by deadline, status,
     * category, district, receivedAt, pseudonym.
     */
    @PreAuthorize(ReferralRights.READ)
    public Page<ReferralListItem> page(ReferralFilter filter, Pageable pageable) {
        String pseudonym = filter.pseudonym();
        return referrals
                .page(
                        currentUser.requireCommissionerCode(),
                        filter.open(),
                        filter.status(),
                        filter.category(),
                        filter.district(),
                        pseudonym == null ? null : SearchText.containing(pseudonym),
                        ReferralPaging.sorted(pageable))
                .map(ReferralViews::item);
    }

    /** Open referrals with the same NHS number, or the same family name and date of birth; latest first. */
    @PreAuthorize(ReferralRights.HANDLE)
    public List<ReferralListItem> possibleDuplicates(PatientDetails patient) {
        return desk.openReferralsOfSamePerson(currentUser.requireCommissionerCode(), patient);
    }
}
