package chairtime.notification;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChairtimeTest
class NoticesTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final SignedInUser ONE = SignIn.user(1, "one", QMM, Role.EVALUATOR);
    private static final SignedInUser TWO = SignIn.user(2, "two", QMM, Role.EVALUATOR);

    @Autowired
    Notices notices;

    @Test
    void everybodyIsToldOnceAndReadsOnlyTheirOwn() {
        notices.tell(List.of(ONE.id()), "call-7-opened", "The bids for call 7 are open.", "calls/7");
        notices.tell(List.of(ONE.id(), TWO.id()), "call-7-opened", "The bids for call 7 are open.", "calls/7");
        notices.tell(List.of(ONE.id()), "call-7-awarded", "Call 7 is awarded.", "calls/7");

        assertThat(SignIn.as(ONE, () -> notices.mine(10)))
                .extracting(NoticeView::text)
                .containsExactly("Call 7 is awarded.", "The bids for call 7 are open.");
        assertThat(SignIn.as(TWO, notices::unread)).isEqualTo(1);
    }

    @Test
    void readingSomebodyElsesNoticeChangesNothing() {
        notices.tell(List.of(ONE.id()), "a", "A.", "");
        NoticeView foreign = SignIn.as(ONE, () -> notices.mine(1)).get(0);

        SignIn.run(TWO, () -> notices.markRead(foreign));

        assertThat(SignIn.as(ONE, notices::unread)).isEqualTo(1);
    }

    @Test
    void allThatWereSeenAreMarkedReadAndLaterOnesAreNot() {
        notices.tell(List.of(ONE.id()), "a", "A.", "");
        notices.tell(List.of(ONE.id()), "b", "B.", "");
        NoticeView newestSeen = SignIn.as(ONE, () -> notices.mine(1)).get(0);
        notices.tell(List.of(ONE.id()), "c", "C.", "");

        SignIn.run(ONE, () -> notices.markAllRead(newestSeen));

        assertThat(SignIn.as(ONE, () -> notices.mine(10)))
                .extracting(NoticeView::read)
                .containsExactly(false, true, true);
    }
}
