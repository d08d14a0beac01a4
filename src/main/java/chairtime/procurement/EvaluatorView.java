package chairtime.procurement;

import chairtime.security.AccountId;

/**
 * Somebody who scores a call.
 *
 * @param id account
 * @param name display name
 * @param interests what they have declared
 * @param scoresIn whether their scores are in
 */
public record EvaluatorView(AccountId id, String name, Interests interests, boolean scoresIn) {}
