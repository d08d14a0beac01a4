package chairtime.directory;

import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which commissioners the administrator who asks sets up: its own; one of the operator every one. */
@Component
public class AdministratorScope {

    private final CurrentUser currentUser;

    AdministratorScope(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whether the one who asks belongs to the organisation that operates the application. */
    public boolean isOperator() {
        return currentUser.require().organisation().isOperator();
    }

    /** The only commissioner that the one who asks sets up; empty for the operator. */
    public Optional<String> onlyCommissioner() {
        return isOperator() ? Optional.empty() : Optional.of(currentUser.requireCommissionerCode());
    }

    /** Whether the one who asks sets up that commissioner. */
    public boolean includes(String commissionerCode) {
        return onlyCommissioner().map(commissionerCode::equals).orElse(true);
    }

    /** @throws NotFoundException when somebody of a commissioner asks, who changes no commissioners */
    void requireOperator(String what) {
        if (!isOperator()) {
            throw new NotFoundException(what);
        }
    }
}
