package chairtime.security.domain;

import chairtime.security.DemoSignIn;
import chairtime.security.DemoSignIns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of the demonstration accounts exist, and what each is for. */
@Component
@Profile("demo")
class StoredDemoSignIns implements DemoSignIns {

    private static final Map<String, String> PURPOSES = purposes();

    private final AccountRepository accounts;

    StoredDemoSignIns(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DemoSignIn> all() {
        Map<String, Account> found = accounts.findByUsernameIn(PURPOSES.keySet()).stream()
                .filter(Account::isEnabled)
                .collect(Collectors.toMap(Account::username, Function.identity()));
        return PURPOSES.keySet().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(account -> new DemoSignIn(
                        account.username(), account.signedIn().displayName(), PURPOSES.get(account.username())))
                .toList();
    }

    private static Map<String, String> purposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        purposes.put("lead", "Recovery lead: imports delivery and raises needs");
        purposes.put("commissioner", "Commissioner: calls for sessions and proposes awards");
        purposes.put("evaluator1", "Evaluator: scores bids");
        purposes.put("evaluator2", "Evaluator: scores bids");
        purposes.put("head", "Approver: head of dental commissioning");
        purposes.put("director", "Approver: director");
        purposes.put("finance", "Finance: watches budgets");
        purposes.put("coordinator", "Coordinator: places patients");
        purposes.put("clinician", "Clinician: triages referrals");
        purposes.put("auditor", "Auditor: reads who did what");
        purposes.put("admin", "Administrator: accounts and limits");
        purposes.put("operator", "Operator: rules and amounts of every commissioner");
        for (int number = 1; number <= 6; number++) {
            purposes.put("provider" + number, "Provider: bids for sessions");
        }
        return purposes;
    }
}
