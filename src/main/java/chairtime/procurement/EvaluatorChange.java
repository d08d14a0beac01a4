package chairtime.procurement;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A change of those who score a published call.
 *
 * @param callVersion version of the call that was changed; tells one change from the next
 * @param left who takes no part any more
 * @param successor who scores in the place; null when the others go on alone
 * @param others who else is concerned: the other evaluators and those who prepared, changed or published the call, but not who
 *     made the change
 */
public record EvaluatorChange(
        long callVersion, Person left, @Nullable Person successor, Collection<chairtime.security.AccountId> others) {}
