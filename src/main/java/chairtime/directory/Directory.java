package chairtime.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names of commissioners and providers, for other modules; open to every account. */
public interface Directory {

    /** The commissioner with that code. */
    Optional<CommissionerView> commissioner(String code);

    /** All commissioners, by name. */
    List<CommissionerView> commissioners();

    /** The provider with that code. */
    Optional<ProviderView> provider(String code);

    /** The providers with those codes; unknown ones are left out. */
    List<ProviderView> providers(Collection<String> codes);
}
