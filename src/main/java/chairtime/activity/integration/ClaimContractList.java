package chairtime.activity.integration;

import chairtime.activity.ContractRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts that claims may be of. */
@Component
class ClaimContractList {

    private record Listed(String number, String commissioner, @Nullable BigDecimal latestRate) {}

    private final JdbcClient jdbc;
    private final ContractRates rates;

    ClaimContractList(JdbcClient jdbc, ContractRates rates) {
        this.jdbc = jdbc;
        this.rates = rates;
    }

    /** Every known contract, marked where it is the commissioner's own; own ones with their rates. */
    ClaimContracts of(String commissioner) {
        List<Listed> listed = jdbc.sql(
                        "SELECT number, commissioner_code, annual_target, annual_value FROM activity_contract")
                .query((row, i) -> {
                    BigDecimal target = row.getBigDecimal(3);
                    return new Listed(
                            row.getString(1),
                            row.getString(2),
                            target.signum() == 0 ? null : row.getBigDecimal(4).divide(target, MathContext.DECIMAL64));
                })
                .list();
        Map<Integer, Map<String, BigDecimal>> ofYears = rates.pricingClaims(
                commissioner,
                listed.stream()
                        .filter(contract -> contract.commissioner().equals(commissioner))
                        .map(Listed::number)
                        .toList());
        return new ClaimContracts(listed.stream()
                .map(contract -> new ClaimContracts.Known(
                        contract.number(),
                        contract.commissioner().equals(commissioner),
                        contract.latestRate(),
                        ofYears(contract.number(), ofYears)))
                .toList());
    }

    private static Map<Integer, BigDecimal> ofYears(String number, Map<Integer, Map<String, BigDecimal>> ofYears) {
        Map<Integer, BigDecimal> found = new HashMap<>();
        ofYears.forEach((year, rates) -> {
            BigDecimal rate = rates.get(number);
            if (rate != null) {
                found.put(year, rate);
            }
        });
        return Map.copyOf(found);
    }
}
