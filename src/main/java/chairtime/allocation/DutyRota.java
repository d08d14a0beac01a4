package chairtime.allocation;

import chairtime.allocation.domain.DutyTurn;
import chairtime.allocation.domain.DutyTurnRepository;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is duty lead, and who can be: those who may open referrals and do something about them. */
@Component
class DutyRota {

    /** Roles that a duty lead can have; also who may say why a deadline was missed. */
    static final Set<Role> ROLES = Set.of(Role.COORDINATOR, Role.CLINICIAN);

    private final DutyTurnRepository turns;
    private final Accounts accounts;

    DutyRota(DutyTurnRepository turns, Accounts accounts) {
        this.turns = turns;
        this.accounts = accounts;
    }

    /** Duty leads of that moment; empty when nobody is on duty. */
    List<AccountSummary> onDuty(String commissionerCode, Instant now) {
        Set<AccountId> leads =
                turns.at(commissionerCode, now).stream().map(DutyTurn::lead).collect(Collectors.toSet());
        return eligible(commissionerCode).stream()
                .filter(person -> leads.contains(person.id()))
                .toList();
    }

    /** Everybody who can be duty lead, by name. */
    List<AccountSummary> eligible(String commissionerCode) {
        return accounts.of(Organisation.commissioner(commissionerCode)).stream()
                .filter(person -> person.roles().stream().anyMatch(ROLES::contains))
                .toList();
    }
}
