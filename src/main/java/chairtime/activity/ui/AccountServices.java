package chairtime.activity.ui;

import chairtime.activity.ContractClaims;
import chairtime.activity.ContractLedger;
import chairtime.activity.ContractStories;
import chairtime.activity.ContractStoryExports;
import chairtime.activity.TermsRegister;
import chairtime.activity.UnscheduledVariations;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import org.springframework.stereotype.Component;

/** What the account of a contract is read and written by. */
@Component
record AccountServices(
        ContractStories stories,
        TermsRegister terms,
        UnscheduledVariations unscheduled,
        ContractLedger ledger,
        ContractStoryExports exports,
        ContractClaims claims,
        CurrentUser currentUser) {

    /** Whether whoever is signed in records terms of the own contracts. */
    boolean recordsTerms() {
        return currentUser.require().has(Role.COMMISSIONER);
    }

    /** Whether whoever is signed in makes entries for the own contracts. */
    boolean makesEntries() {
        return recordsTerms() || currentUser.require().has(Role.FINANCE);
    }
}
