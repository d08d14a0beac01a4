package chairtime.shell.demo;

import chairtime.procurement.BidId;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.SignedInUser;
import chairtime.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Demonstration data for tests; inject it. Nothing of it is there unless a test asks. */
@Component
public class DemoDatabase {

    /** Everybody's password. */
    public static final String PASSWORD = DemoPeople.PASSWORD;

    private final AutowireCapableBeanFactory factory;
    private final TestClock clock;
    private final JdbcTemplate jdbc;
    private final Accounts accounts;

    DemoDatabase(AutowireCapableBeanFactory factory, TestClock clock, JdbcTemplate jdbc, Accounts accounts) {
        this.factory = factory;
        this.clock = clock;
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** The person with that account. */
    public SignedInUser user(String username) {
        AccountId id = new AccountId(number("SELECT id FROM account WHERE username = ?", username));
        AccountSummary found = accounts.byId(List.of(id)).get(id);
        return new SignedInUser(id, username, found.displayName(), found.organisation(), found.roles(), found.tier());
    }

    /** The first call in that stage. */
    public CallId call(CallStatus status) {
        return new CallId(number("SELECT MIN(id) FROM procurement_call WHERE status = ?", status.name()));
    }

    /** A bid for the call that was handed in by the provider. */
    public BidId bid(CallId call, SignedInUser provider) {
        return new BidId(number(
                "SELECT id FROM procurement_bid WHERE submitted_at IS NOT NULL AND call_id = ? AND provider_code = ?",
                call.value(),
                provider.organisation().code()));
    }

    private long number(String query, Object... values) {
        return Objects.requireNonNull(jdbc.queryForObject(query, Long.class, values));
    }

    /** Fills the database as a start in the demo profile does; the clock shows the same time before and after. */
    public boolean fill() {
        Instant now = clock.instant();
        return factory.createBean(DemoData.class).fill(new DemoTime() {

            @Override
            public void standAt(Instant moment) {
                clock.set(moment);
            }

            @Override
            public void follow() {
                clock.set(now);
            }
        });
    }
}
