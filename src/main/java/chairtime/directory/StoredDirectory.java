package chairtime.directory;

import chairtime.directory.domain.Commissioner;
import chairtime.directory.domain.CommissionerRepository;
import chairtime.directory.domain.Provider;
import chairtime.directory.domain.ProviderRepository;
import chairtime.directory.domain.SeenNames;
import chairtime.platform.TreatmentMonth;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory in the database. Names are open data and answer everybody, processes too, which nobody is signed in
 * for; a provider's e-mail is shown to all but other providers.
 */
@Component
@Transactional(readOnly = true)
class StoredDirectory implements Directory, DirectoryRegister {

    private final CommissionerRepository commissioners;
    private final ProviderRepository providers;
    private final SeenNames seenNames;
    private final CurrentUser currentUser;

    StoredDirectory(
            CommissionerRepository commissioners,
            ProviderRepository providers,
            SeenNames seenNames,
            CurrentUser currentUser) {
        this.commissioners = commissioners;
        this.providers = providers;
        this.seenNames = seenNames;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<CommissionerView> commissioner(String code) {
        return commissioners.findByCode(code).map(StoredDirectory::view);
    }

    @Override
    public List<CommissionerView> commissioners() {
        return commissioners.findAllByOrderByNameAscCodeAsc().stream()
                .map(StoredDirectory::view)
                .toList();
    }

    @Override
    public Optional<ProviderView> provider(String code) {
        return providers.findByCode(code).map(this::view);
    }

    @Override
    public List<ProviderView> providers(Collection<String> codes) {
        return providers.findByCodeIn(codes).stream().map(this::view).toList();
    }

    @Override
    @Transactional
    public void commissionersSeen(Map<String, String> nameByCode, TreatmentMonth month) {
        seenNames.storeCommissioners(nameByCode, month.month().atDay(1));
    }

    @Override
    @Transactional
    public void providersSeen(Map<String, String> nameByCode, TreatmentMonth month) {
        seenNames.storeProviders(nameByCode, month.month().atDay(1));
    }

    ProviderView view(Provider provider) {
        boolean mayWrite = currentUser
                .find()
                .map(user -> user.organisation().kind() != Organisation.Kind.PROVIDER
                        || user.organisation().equals(Organisation.provider(provider.code())))
                .orElse(true);
        return new ProviderView(provider.code(), provider.name(), mayWrite ? provider.email() : null);
    }

    static CommissionerView view(Commissioner commissioner) {
        return new CommissionerView(
                commissioner.code(),
                commissioner.name(),
                commissioner.validFrom(),
                commissioner.validTo(),
                commissioner.successorCode());
    }
}
