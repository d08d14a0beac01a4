package chairtime.directory;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.directory.domain.Commissioner;
import chairtime.directory.domain.CommissionerRepository;
import chairtime.directory.domain.Provider;
import chairtime.directory.domain.ProviderRepository;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change in the directory by hand; everything else comes from the contractor months. */
@Service
@Transactional
public class DirectoryChanges {

    private final CommissionerRepository commissioners;
    private final ProviderRepository providers;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    DirectoryChanges(
            CommissionerRepository commissioners,
            ProviderRepository providers,
            CurrentUser currentUser,
            AuditLog audit) {
        this.commissioners = commissioners;
        this.providers = providers;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Sets where letters and notices for the provider go; null stops mail. An administrator may do it for every
     * provider, a provider for itself.
     *
     * @throws RefusedException when the text is not an e-mail address
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'PROVIDER')")
    public void receiveMailAt(String providerCode, @Nullable String address) {
        Organisation asking = currentUser.require().organisation();
        Provider provider = providers
                .findByCode(providerCode)
                .filter(found -> asking.kind() == Organisation.Kind.COMMISSIONER
                        || asking.equals(Organisation.provider(found.code())))
                .orElseThrow(() -> new NotFoundException("This provider"));
        String before = provider.email();
        provider.receiveMailAt(address);
        audit.record(AuditEntry.of(
                        "directory.emailChanged", "Provider", providerCode, "Changed the e-mail of " + provider.name())
                .changed(before, provider.email()));
    }

    /**
     * Ends the administrator's own commissioner with that day, and names who takes over.
     *
     * @throws RefusedException when the day or the successor cannot be
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void endCommissioner(String code, LocalDate lastDay, @Nullable String successorCode) {
        if (!currentUser.requireCommissionerCode().equals(code)) {
            throw new NotFoundException("This commissioner");
        }
        Commissioner commissioner =
                commissioners.findByCode(code).orElseThrow(() -> new NotFoundException("This commissioner"));
        if (successorCode != null && commissioners.findByCode(successorCode).isEmpty()) {
            throw new RefusedException("successorCode", "No commissioner has the code " + successorCode + ".");
        }
        String before = period(commissioner);
        commissioner.endOn(lastDay, successorCode);
        audit.record(AuditEntry.of("directory.commissionerEnded", "Commissioner", code, "Ended " + commissioner.name())
                .changed(before, period(commissioner)));
    }

    private static String period(Commissioner commissioner) {
        return "from " + commissioner.validFrom() + " to " + commissioner.validTo() + ", successor "
                + commissioner.successorCode();
    }
}
