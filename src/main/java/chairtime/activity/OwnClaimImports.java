package chairtime.activity;

import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Imports of claims that whoever asks may see: those of the own commissioner. */
@Component
class OwnClaimImports {

    private final ClaimImportRows imports;
    private final CurrentUser currentUser;

    OwnClaimImports(ClaimImportRows imports, CurrentUser currentUser) {
        this.imports = imports;
        this.currentUser = currentUser;
    }

    /** Code of the own commissioner. */
    String commissioner() {
        return currentUser.requireCommissionerCode();
    }

    /** @throws NotFoundException when the commissioner has none of that number */
    StoredClaimImport find(ClaimImportId id) {
        return imports.find(id.value())
                .filter(claims -> claims.commissionerCode().equals(commissioner()))
                .orElseThrow(() -> new NotFoundException("This import of claims"));
    }
}
