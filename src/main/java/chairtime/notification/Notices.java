package chairtime.notification;

import chairtime.security.AccountId;
import java.util.Collection;
import java.util.List;

/** Notices inside the application, shown at the bell of each person until read. */
public interface Notices {

    /** What is published to open pages when that account is told something, or has read it. */
    static String topic(AccountId account) {
        return "notices-" + account.value();
    }

    /**
     * Tells the accounts; who was told under the same key already is not told again. For the modules' own work: asks
     * nobody's permission.
     *
     * @param key says what is told
     * @param text one sentence
     * @param route address, inside the application, of what it is about
     */
    void tell(Collection<AccountId> accounts, String key, String text, String route);

    /** The newest notices of whoever is signed in, newest first. */
    List<NoticeView> mine(int limit);

    /** How many notices whoever is signed in has not read. */
    long unread();

    /** Marks one's own notice as read. */
    void markRead(NoticeView notice);

    /** Marks one's own notices as read, up to the newest one that was seen. */
    void markAllRead(NoticeView newestSeen);
}
