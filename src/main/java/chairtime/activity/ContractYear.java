package chairtime.activity;

/**
 * A contract in a financial year.
 *
 * @param contractNumber ten-digit number
 * @param commissionerCode commissioner that holds it in that year
 * @param providerCode provider that holds it now
 * @param providerName its published name
 * @param figures what the rules of the year ask
 */
public record ContractYear(
        String contractNumber,
        String commissionerCode,
        String providerCode,
        String providerName,
        YearFigures figures) {}
