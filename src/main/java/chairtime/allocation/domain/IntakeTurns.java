package chairtime.allocation.domain;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets referrals of a commissioner be kept one after the other, so that duplicates taken at the same moment are seen. */
@Component
public class IntakeTurns {

    private final JdbcTemplate jdbc;

    IntakeTurns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else keeps a referral of the commissioner; the turn ends with the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String commissionerCode) {
        jdbc.update(
                "INSERT INTO allocation_intake_turn (commissioner_code) VALUES (?)"
                        + " ON DUPLICATE KEY UPDATE commissioner_code = commissioner_code",
                commissionerCode);
    }
}
