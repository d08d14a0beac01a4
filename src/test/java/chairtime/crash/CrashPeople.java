package chairtime.crash;

import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import chairtime.testing.SignIn;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo accounts, signed in without a browser. */
class CrashPeople {

    private final Accounts accounts;
    private final JdbcTemplate jdbc;

    CrashPeople(Accounts accounts, JdbcTemplate jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    <T> T as(String username, Supplier<T> work) {
        return as(username, null, work);
    }

    /** @param organisation for which that person works here; null for its own */
    <T> T as(String username, @Nullable Organisation organisation, Supplier<T> work) {
        AccountId id = new AccountId(Objects.requireNonNull(
                jdbc.queryForObject("SELECT id FROM account WHERE username = ?", Long.class, username)));
        AccountSummary account = accounts.byId(List.of(id)).get(id);
        return SignIn.as(
                new SignedInUser(
                        id,
                        username,
                        account.displayName(),
                        organisation == null ? account.organisation() : organisation,
                        account.roles(),
                        account.tier()),
                work);
    }
}
