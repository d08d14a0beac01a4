package chairtime.notification.domain;

import chairtime.notification.NoticeView;
import chairtime.notification.Notices;
import chairtime.platform.ui.Live;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notices in the database, one for each person told. */
@Service
class StoredNotices implements Notices {

    private static final int LONGEST = 500;

    private final NoticeRepository notices;
    private final CurrentUser currentUser;
    private final Clock clock;

    StoredNotices(NoticeRepository notices, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Collection<AccountId> accounts, String key, String text, String route) {
        List<Long> numbers =
                accounts.stream().map(AccountId::value).distinct().sorted().toList();
        Set<Long> told = notices.findByNoticeKeyAndAccountIdIn(key, numbers).stream()
                .map(StoredNotice::accountId)
                .collect(Collectors.toSet());
        for (long number : numbers) {
            if (!told.contains(number)) {
                AccountId account = new AccountId(number);
                notices.save(new StoredNotice(account, key, shortened(text), route, clock.instant()));
                Live.publish(Notices.topic(account));
            }
        }
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<NoticeView> mine(int limit) {
        return notices.findByAccountIdOrderByIdDesc(me(), PageRequest.of(0, limit)).stream()
                .map(StoredNotice::view)
                .toList();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public long unread() {
        return notices.countByAccountIdAndReadAtIsNull(me());
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void markRead(NoticeView notice) {
        notices.markRead(me(), notice.number(), clock.instant());
        Live.publish(Notices.topic(new AccountId(me())));
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void markAllRead(NoticeView newestSeen) {
        notices.markAllRead(me(), newestSeen.number(), clock.instant());
        Live.publish(Notices.topic(new AccountId(me())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private long me() {
        return currentUser.require().id().value();
    }
}
