package chairtime.activity.integration;

import java.math.BigDecimal;
import java.math.MathContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts that claims may be of. */
@Component
class ClaimContractList {

    private final JdbcClient jdbc;

    ClaimContractList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every known contract, marked where it is the commissioner's own. */
    ClaimContracts of(String commissioner) {
        return new ClaimContracts(jdbc.sql(
                        "SELECT number, commissioner_code, annual_target, annual_value FROM activity_contract")
                .query((row, i) -> {
                    BigDecimal target = row.getBigDecimal(3);
                    return new ClaimContracts.Known(
                            row.getString(1),
                            row.getString(2).equals(commissioner),
                            target.signum() == 0 ? null : row.getBigDecimal(4).divide(target, MathContext.DECIMAL64));
                })
                .list());
    }
}
