package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import chairtime.procurement.CallId;
import chairtime.procurement.DiarySession;
import chairtime.procurement.PatientGroup;
import chairtime.procurement.SessionsAwarded;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;

/** Awarded sessions become slots by themselves. */
@ChairtimeTest
class SessionSlotsTest {

    @Autowired
    SlotFixture given;

    @Autowired
    ApplicationEventPublisher events;

    private CallId call;

    @BeforeEach
    void anAward() {
        given.prepared();
        call = given.cast.awarded();
    }

    @Test
    void everySessionOfAnAwardHasItsSlotsInTheCalendarOfItsPractice() {
        List<DiarySession> sessions = sessions();
        DiarySession first = sessions.stream()
                .filter(session -> session.providerCode()
                        .equals(given.practice().organisation().code()))
                .findFirst()
                .orElseThrow();

        assertThat(given.count("allocation_slot"))
                .isEqualTo(sessions.stream().mapToLong(DiarySession::slots).sum());
        assertThat(given.count("allocation_seat")).isEqualTo(given.count("allocation_slot"));
        List<SlotView> slots = given.calendar(first.day());
        assertThat(slots).hasSize(first.slots()).allSatisfy(slot -> {
            assertThat(slot.source()).isEqualTo(SlotSource.SESSION);
            assertThat(slot.meantFor()).isEqualTo(UrgencyCategory.URGENT);
            assertThat(slot.minutes()).isEqualTo(30);
            assertThat(slot.contractNumber()).isEqualTo(first.contractNumber());
            assertThat(slot.place().postcode()).isEqualTo("NR30 1AA");
            assertThat(slot.facts().keptFor()).isEqualTo(Set.of(PatientGroup.CHILDREN));
        });
        assertThat(slots.get(0).startsAt())
                .isEqualTo(LondonTime.instantOf(first.day().atTime(first.startTime())));
    }

    @Test
    void anAwardThatIsAnnouncedAgainChangesNothing() {
        long before = given.count("allocation_slot");

        events.publishEvent(new SessionsAwarded(
                call, "QAA", sessions().stream().map(DiarySession::id).toList()));

        assertThat(given.count("allocation_slot")).isEqualTo(before);
        assertThat(given.count("allocation_seat")).isEqualTo(before);
    }

    @Test
    void forWhomAnExtraSessionIsKeptWasAwardedAndStays() {
        DiarySession first = sessions().stream()
                .filter(session -> session.providerCode()
                        .equals(given.practice().organisation().code()))
                .findFirst()
                .orElseThrow();
        SlotId slot = given.calendar(first.day()).get(0).id();

        SignIn.run(given.practice(), () -> given.slots.describe(Set.of(slot), SlotFixture.facts(AccessNeed.HOIST)));

        assertThat(given.calendar(first.day()).get(0).facts())
                .isEqualTo(SlotFixture.facts(AccessNeed.HOIST).keptFor(Set.of(PatientGroup.CHILDREN)));
    }

    private List<DiarySession> sessions() {
        return given.as(given.cast.commissioner, () -> given.cast.diary.ofCall(call, Pageable.unpaged()))
                .getContent();
    }
}
