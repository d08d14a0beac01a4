package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published month of a contract. What is null was blank in the file: no data.
 *
 * @param month treatment month
 * @param commissionerCode who commissioned it then
 * @param annualTarget UDA a year as contracted then
 * @param annualValue pounds for that target
 * @param expected working-day share of the target
 * @param delivered UDA without foundation dentists'
 * @param deliveredByFoundationDentists UDA of foundation dentists, which do not count
 * @param lateClaims claims received more than 62 days after completion
 * @param percent delivered over expected, unrounded
 * @param state how it stood
 */
public record ContractMonth(
        TreatmentMonth month,
        String commissionerCode,
        Uda annualTarget,
        Money annualValue,
        Uda expected,
        @Nullable Uda delivered,
        @Nullable Uda deliveredByFoundationDentists,
        @Nullable Integer lateClaims,
        @Nullable BigDecimal percent,
        DeliveryState state) {}
