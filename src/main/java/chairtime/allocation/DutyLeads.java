package chairtime.allocation;

import chairtime.allocation.domain.DutyTurn;
import chairtime.allocation.domain.DutyTurnRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Live;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rota of duty leads of the own commissioner. Several may be on duty; all of them are told then. */
@Service
@Transactional
public class DutyLeads {

    private static final String SET = "hasAnyRole('COORDINATOR','COMMISSIONER','ADMIN')";
    private static final String READ =
            "hasAnyRole('COORDINATOR','CLINICIAN','COMMISSIONER','RECOVERY_LEAD','AUDITOR','ADMIN')";

    private final DutyTurnRepository turns;
    private final DutyRota rota;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    DutyLeads(DutyTurnRepository turns, DutyRota rota, AuditLog audit, CurrentUser currentUser, Clock clock) {
        this.turns = turns;
        this.rota = rota;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Turns that are not over, in order. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<DutyTurnView> turns() {
        String commissioner = currentUser.requireCommissionerCode();
        Instant now = clock.instant();
        Map<AccountId, AccountSummary> people =
                rota.eligible(commissioner).stream().collect(Collectors.toMap(AccountSummary::id, Function.identity()));
        return turns.findByCommissionerCodeAndEndsAtAfterOrderByStartsAtAscIdAsc(commissioner, now).stream()
                .filter(turn -> people.containsKey(turn.lead()))
                .map(turn -> view(turn, people.get(turn.lead()), now))
                .toList();
    }

    /** Names of who is on duty now; empty when nobody is. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<String> onDuty() {
        return rota.onDuty(currentUser.requireCommissionerCode(), clock.instant()).stream()
                .map(AccountSummary::displayName)
                .toList();
    }

    /** Who can be duty lead, with their names: those who may open referrals. */
    @PreAuthorize(SET)
    @Transactional(readOnly = true)
    public Map<AccountId, String> eligible() {
        return rota.eligible(currentUser.requireCommissionerCode()).stream()
                .collect(Collectors.toMap(
                        AccountSummary::id, AccountSummary::displayName, (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Puts somebody on duty.
     *
     * @param from what the clock on the wall shows when it starts
     * @param to what it shows when it ends
     */
    @PreAuthorize(SET)
    public DutyTurnId add(AccountId lead, LocalDateTime from, LocalDateTime to) {
        String commissioner = currentUser.requireCommissionerCode();
        String name = eligible().get(lead);
        if (name == null) {
            throw new RefusedException("lead", "Choose a coordinator or clinician of your organisation.");
        }
        DutyTurn turn =
                DutyTurn.of(commissioner, lead, LondonTime.instantOf(from), LondonTime.instantOf(to), clock.instant());
        if (turns.overlaps(commissioner, lead.value(), turn.startsAt(), turn.endsAt())) {
            throw new RefusedException("startsAt", name + " is on duty in that time already. Choose another time.");
        }
        turns.save(turn);
        record(turn, "dutyTurnAdded", name + " is duty lead");
        Live.publish(LiveReferrals.topic(commissioner));
        return new DutyTurnId(turn.id());
    }

    /** Takes a turn away; one that has begun ends now. */
    @PreAuthorize(SET)
    public void remove(DutyTurnId id) {
        String commissioner = currentUser.requireCommissionerCode();
        DutyTurn turn = turns.findByIdAndCommissionerCode(id.value(), commissioner)
                .orElseThrow(() -> new NotFoundException("This turn"));
        Instant now = clock.instant();
        if (turn.hasBegun(now)) {
            turn.end(now);
            record(turn, "dutyTurnEnded", "Turn as duty lead ended");
        } else {
            record(turn, "dutyTurnRemoved", "Turn as duty lead taken away");
            turns.delete(turn);
        }
        Live.publish(LiveReferrals.topic(commissioner));
    }

    private void record(DutyTurn turn, String action, String what) {
        audit.record(AuditEntry.of(
                "allocation." + action,
                "DutyTurn",
                String.valueOf(turn.id()),
                "%s from %s to %s"
                        .formatted(what, SlotWords.dayAndTime(turn.startsAt()), SlotWords.dayAndTime(turn.endsAt()))));
    }

    private static DutyTurnView view(DutyTurn turn, AccountSummary lead, Instant now) {
        return new DutyTurnView(
                new DutyTurnId(turn.id()),
                lead.id(),
                lead.displayName(),
                lead.email() != null,
                turn.startsAt(),
                turn.endsAt(),
                turn.hasBegun(now));
    }
}
