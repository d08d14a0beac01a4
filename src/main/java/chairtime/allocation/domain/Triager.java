package chairtime.allocation.domain;

import chairtime.security.AccountId;

/**
 * Who decides how soon a patient must be seen.
 *
 * @param account number of the account
 * @param isClinician whether the person may give more time
 */
public record Triager(AccountId account, boolean isClinician) {}
