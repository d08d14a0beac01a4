package chairtime.activity.domain;

import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import org.jspecify.annotations.Nullable;

/**
 * What a contractor month says of a contract.
 *
 * @param contractNumber ten digits
 * @param month treatment month
 * @param commissionerCode who commissioned it then
 * @param target UDA a year
 * @param value pounds for that target
 * @param delivered UDA of the month; null was blank, which is no data
 */
public record PublishedMonth(
        String contractNumber,
        TreatmentMonth month,
        String commissionerCode,
        Uda target,
        Money value,
        @Nullable Uda delivered) {}
