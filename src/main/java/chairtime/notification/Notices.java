package chairtime.notification;

import chairtime.security.AccountId;
import java.util.Collection;

/** Notices inside the application, shown at the bell of each person until read. */
public interface Notices {

    /**
     * Tells the accounts; who was told under the same key already is not told again.
     *
     * @param key says what is told
     * @param text one sentence
     * @param route address, inside the application, of what it is about
     */
    void tell(Collection<AccountId> accounts, String key, String text, String route);
}
