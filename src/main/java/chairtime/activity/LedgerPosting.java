package chairtime.activity;

import chairtime.platform.RefusedException;

/** Makes entries in the ledger of a contract's year. Callers see to it who may. */
public interface LedgerPosting {

    /**
     * Makes the entry. The same key again gives the entry that is there, and changes nothing.
     *
     * @throws RefusedException when the entry is not complete, or one of its kind stands already
     */
    LedgerEntryId post(NewLedgerEntry entry);

    /**
     * Takes an entry back by its opposite. Done twice it changes nothing.
     *
     * @throws RefusedException when there is no such entry, or it is a counter-entry itself
     */
    LedgerEntryId counter(LedgerEntryId entry, String reason);
}
