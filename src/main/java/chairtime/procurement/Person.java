package chairtime.procurement;

import chairtime.security.AccountId;

/**
 * Somebody to choose from.
 *
 * @param id account
 * @param name display name
 */
public record Person(AccountId id, String name) {}
