package chairtime.allocation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.ExampleReferral;
import chairtime.allocation.MessageFixture;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.Symptom;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever opens a referral sees which messages made it, and that the same person may have another. */
@ChairtimeTest
class SentMessagesCardTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ReferralFixture given;

    @Autowired
    MessageFixture senders;

    @BeforeEach
    void openAsCoordinator() {
        given.prepared();
        screens.openFor(spring, given.coordinator);
    }

    @Test
    void aReferralThatWasSentShowsItsMessagesAndWhenContactIsAskedFor() {
        ReferralId id = senders.sent(senders.sender("nhs111", "QAA", 60));

        screens.go(ReferralNavigation.referral(id));

        assertThat(text())
                .contains("NHS 111 North", "New referral", "Contact asked for until")
                .doesNotContain(ExampleReferral.NAMED.toArray(String[]::new));
    }

    @Test
    void anotherOpenReferralOfThePersonIsOneClickAway() {
        var sender = senders.sender("nhs111", "QAA", 60);
        ReferralId first = senders.sent(sender);
        ReferralId second = senders.sent(sender);

        screens.go(ReferralNavigation.referral(first));

        assertThat(text()).contains("This person may have another open referral");
        assertThat(_get(_get(SentMessagesCard.class), Anchor.class).getHref())
                .isEqualTo(ReferralNavigation.referral(second));
    }

    @Test
    void aReferralThatSomebodyTookHasNoSuchCard() {
        ReferralId id = given.received(ExampleReferral.of(Symptom.SEVERE_PAIN));

        screens.go(ReferralNavigation.referral(id));

        _assertNone(SentMessagesCard.class);
    }

    private static String text() {
        return _get(SentMessagesCard.class).getElement().getTextRecursively();
    }
}
