package chairtime.activity.domain;

/**
 * The SQL of NHS England's method, in one place. A month that lists a contract over the limit adds its working-day
 * share of that month's own target; blank activity adds nothing delivered; a month that does not list the contract
 * adds neither.
 *
 * @see "Decision 0022"
 */
final class ContractSums {

    private ContractSums() {}

    /** One row a contract and commissioner; foundation dentists' UDA are another column and stay out. */
    static String byContract(String filter, PeriodMonths period) {
        return """
                SELECT f.commissioner_code, f.contract_number,
                       SUM(IF(f.treatment_month = DATE '%1$s', f.annual_target, 0)) AS annual_target,
                       SUM(f.annual_target * p.wd) AS target_days,
                       SUM(f.annual_value * p.wd) AS value_days,
                       COALESCE(SUM(f.delivered), 0) AS delivered,
                       COUNT(f.delivered) AS months_with_data,
                       GREATEST(SUM(f.annual_target * p.wd) - COALESCE(SUM(f.delivered), 0) * %2$d, 0) AS shortfall_days,
                       CAST(COALESCE(SUM(f.delivered), 0) * %2$d * 100 AS DECIMAL(40,12))
                           / SUM(f.annual_target * p.wd) AS percent
                FROM %3$s JOIN activity_contract_month f ON f.treatment_month = p.m AND f.annual_target > p.minimum
                WHERE %4$s
                GROUP BY f.commissioner_code, f.contract_number
                """
                .formatted(period.last(), period.workingDaysInYear(), period.asTable(), filter);
    }

    /**
     * The sums over contracts.
     *
     * @param key column to sum by, with a comma behind, or nothing for one row
     */
    static String rolledUp(String key, String filter, PeriodMonths period) {
        return """
                SELECT %1$s COUNT(*) AS contracts,
                       COALESCE(SUM(months_with_data = 0), 0) AS without_data,
                       COALESCE(SUM(annual_target), 0) AS annual_target,
                       COALESCE(SUM(target_days), 0) AS target_days,
                       COALESCE(SUM(delivered), 0) AS delivered,
                       COALESCE(SUM(shortfall_days), 0) AS shortfall_days,
                       COALESCE(SUM(shortfall_days * value_days / target_days), 0) AS shortfall_value_days
                FROM (%2$s) c
                """
                        .formatted(key, byContract(filter, period))
                + (key.isEmpty() ? "" : "GROUP BY " + key.replace(",", ""));
    }
}
