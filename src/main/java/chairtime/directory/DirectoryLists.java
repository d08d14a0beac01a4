package chairtime.directory;

import chairtime.directory.domain.CommissionerRepository;
import chairtime.directory.domain.ProviderRepository;
import chairtime.platform.LondonTime;
import chairtime.platform.SearchText;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as administrators list it. Names are open data, so every administrator sees all of them. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class DirectoryLists {

    private final CommissionerRepository commissioners;
    private final ProviderRepository providers;
    private final StoredDirectory directory;
    private final Clock clock;

    DirectoryLists(
            CommissionerRepository commissioners,
            ProviderRepository providers,
            StoredDirectory directory,
            Clock clock) {
        this.commissioners = commissioners;
        this.providers = providers;
        this.directory = directory;
        this.clock = clock;
    }

    /** A page of commissioners, sorted by {@code name}, {@code code}, {@code validFrom} or {@code validTo}. */
    public Page<CommissionerView> commissioners(CommissionerFilter filter, Pageable page) {
        return commissioners
                .page(
                        SearchText.containing(filter.text()),
                        filter.state() == null ? "" : filter.state().name(),
                        LondonTime.day(clock.instant()),
                        page)
                .map(StoredDirectory::view);
    }

    /** A page of providers, sorted by {@code name}, {@code code} or {@code email}. */
    public Page<ProviderView> providers(ProviderFilter filter, Pageable page) {
        return providers
                .page(
                        SearchText.containing(filter.text()),
                        filter.found(),
                        filter.among() == null,
                        Objects.requireNonNullElse(filter.among(), Set.of()),
                        filter.withEmail(),
                        page)
                .map(directory::view);
    }
}
