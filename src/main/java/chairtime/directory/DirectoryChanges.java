package chairtime.directory;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.directory.domain.Provider;
import chairtime.directory.domain.ProviderRepository;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about providers by hand; everything else comes from the contractor months. */
@Service
@Transactional
public class DirectoryChanges {

    private final ProviderRepository providers;
    private final ProviderCommissioners providerCommissioners;
    private final AdministratorScope scope;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    DirectoryChanges(
            ProviderRepository providers,
            ProviderCommissioners providerCommissioners,
            AdministratorScope scope,
            CurrentUser currentUser,
            AuditLog audit) {
        this.providers = providers;
        this.providerCommissioners = providerCommissioners;
        this.scope = scope;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Sets where letters and notices for the provider go; null stops mail. An administrator may do it for the providers
     * of its commissioner, one of the operator for every provider, a provider for itself.
     *
     * @throws NotFoundException when the one who asks has no such provider
     * @throws RefusedException when the text is not an e-mail address
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'PROVIDER')")
    public void receiveMailAt(String providerCode, @Nullable String address) {
        Provider provider = providers
                .findByCode(providerCode)
                .filter(found -> mayWriteFor(found.code()))
                .orElseThrow(() -> new NotFoundException("This provider"));
        String before = provider.email();
        provider.receiveMailAt(address);
        if (Objects.equals(before, provider.email())) {
            return;
        }
        audit.record(AuditEntry.of(
                        "directory.emailChanged", "Provider", providerCode, "Changed the e-mail of " + provider.name())
                .changed(before, provider.email())
                .concerning(Organisation.provider(providerCode)));
    }

    /** Whether the one who asks may set where mail for the provider goes. */
    @PreAuthorize("hasAnyRole('ADMIN', 'PROVIDER')")
    public boolean mayWriteFor(String providerCode) {
        Organisation asking = currentUser.require().organisation();
        return asking.kind() == Organisation.Kind.PROVIDER
                ? asking.code().equals(providerCode)
                : scope.onlyCommissioner()
                        .map(commissioner -> providerCommissioners.isProviderOf(providerCode, commissioner))
                        .orElse(true);
    }
}
