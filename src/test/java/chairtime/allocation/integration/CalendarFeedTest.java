package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import chairtime.allocation.CalendarFeeds;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.ReferralFixture;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotClaims;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotId;
import chairtime.allocation.Symptom;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;

/** A practice's calendar as other programs read it: without sign-in, and without anything of a patient. */
@ChairtimeTest
class CalendarFeedTest {

    @Autowired
    SlotFixture given;

    @Autowired
    ReferralFixture referrals;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    SlotClaims claims;

    @Autowired
    TestRestTemplate http;

    @Autowired
    TestClock clock;

    private String secret;

    @BeforeEach
    void aPublishedCalendar() {
        given.prepared();
        referrals.prepared();
        secret = publish();
    }

    @Test
    void whoeverKnowsTheAddressReadsTheSlotsAsTheyAre() {
        SlotId slot = given.added(SlotFixture.TOMORROW.atTime(10, 0));

        ResponseEntity<String> answer = read(secret);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(answer.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
        assertThat(answer.getBody()).contains("DTSTART:20231003T090000Z", "DTEND:20231003T093000Z", "VERSION:2.0");
        assertThat(event(answer)).satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo("slot-" + slot.value() + "@chairtime");
            assertThat(event.getSummary().getValue()).isEqualTo("Urgent slot, 0 of 1 seat booked");
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(SlotFixture.at(SlotFixture.TOMORROW.atTime(10, 0)));
            assertThat(event.getStatus().isConfirmed()).isTrue();
        });
        assertThat(parsed(answer).validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void everyChangeRaisesTheSequenceAndKeepsTheNumber() {
        given.overbookingUpTo(100);
        SlotId slot = given.added();
        VEvent before = event(read(secret));
        String number = before.getUid().getValue();

        claims.hold(slot, new ReferralId(1), clock.instant().plusSeconds(60));
        assertThat(event(read(secret)).getSequence().getValue())
                .as("a hold does not show")
                .isEqualTo(before.getSequence().getValue());
        before = later(before, () -> claims.book(slot, new ReferralId(1)));
        assertThat(before.getSummary().getValue()).isEqualTo("Urgent slot, 1 of 1 seat booked");
        before = later(
                before,
                () -> given.as(given.practice(), () -> given.slots.agreeFurtherSeat(slot, "Some do not come.")));
        assertThat(before.getSummary().getValue()).isEqualTo("Urgent slot, 1 of 2 seats booked");
        before = later(before, () -> claims.release(new ReferralId(1)));
        before = later(before, () -> given.close(slot, "The dentist, Dr Quillfeather, is ill."));

        assertThat(before.getStatus().isCancelled()).isTrue();
        assertThat(before.getSummary().getValue()).isEqualTo("Urgent slot, closed");
        assertThat(before.getUid().getValue()).isEqualTo(number);
    }

    @Test
    void nothingOfAPatientIsInIt() {
        SlotId slot = given.added();
        ReferralId referral = referrals.received(Symptom.SEVERE_PAIN);
        claims.hold(slot, referral, clock.instant().plusSeconds(60));
        claims.book(slot, referral);

        assertThat(read(secret).getBody())
                .contains("1 of 1 seat booked")
                .doesNotContain(ExampleReferral.NAMED)
                .doesNotContain(referrals.referral(referral).pseudonym());
    }

    @Test
    void linesEndAndFoldAsTheFormatDemands() {
        given.added(3);
        String text = Objects.requireNonNull(read(secret).getBody());

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.stream(text.split("\r\n")).mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);
        assertThat(parsed(read(secret)).getEvents()).hasSize(3);
    }

    @Test
    void aReaderThatHasItAsItIsGetsItNotAgain() {
        SlotId slot = given.added();
        String tag = Objects.requireNonNull(read(secret).getHeaders().getETag());

        assertThat(read(secret, tag).getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(read(secret, tag).getBody()).isNull();
        clock.advance(Duration.ofMinutes(1));
        claims.hold(slot, new ReferralId(1), clock.instant().plusSeconds(60));
        claims.book(slot, new ReferralId(1));
        assertThat(read(secret, tag).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void slotsLongAgoAreLeftOut() {
        given.added();
        clock.set(SlotFixture.at(SlotFixture.TOMORROW.atTime(10, 0)).plus(Duration.ofDays(28)));
        assertThat(parsed(read(secret)).getEvents()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(parsed(read(secret)).getEvents()).isEmpty();
    }

    @Test
    void aNewAddressEndsTheOldOneAndAWithdrawnOneOpensNothing() {
        String other = publish();

        assertThat(read(secret).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(read(other).getStatusCode()).isEqualTo(HttpStatus.OK);
        SignIn.run(given.practice(), feeds::withdraw);
        assertThat(read(other).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(given.count("audit_entry WHERE action LIKE 'allocation.calendar%'"))
                .isEqualTo(3);
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        assertThat(given.count("allocation_calendar_feed WHERE token_hash = ?", secret))
                .isZero();
        assertThat(given.count("allocation_calendar_feed WHERE token_hash = SHA2(?, 256)", secret))
                .isEqualTo(1);
        assertThat(given.count("audit_entry WHERE CONCAT_WS(' ', summary, subject_id) LIKE ?", "%" + secret + "%"))
                .isZero();
    }

    @Test
    void thereIsNothingElseBehindThatDoor() {
        assertThat(read("../api/tasks").getStatusCode().is2xxSuccessful()).isFalse();
        assertThat(read("x".repeat(43)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(http.postForEntity("/calendar/" + secret + ".ics", "", String.class)
                        .getStatusCode()
                        .value())
                .isIn(401, 403);
        SignIn.as(given.coordinator);
        assertThatThrownBy(feeds::publish).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoReadsItTooOftenWaits() {
        clock.advance(Duration.ofDays(3));
        for (int read = 0; read < 60; read++) {
            assertThat(read(secret).getStatusCode()).isEqualTo(HttpStatus.OK);
        }

        ResponseEntity<String> refused = read(secret);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("3600");
    }

    private VEvent later(VEvent before, Runnable change) {
        clock.advance(Duration.ofSeconds(1));
        change.run();
        VEvent after = event(read(secret));
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        return after;
    }

    private String publish() {
        return SignIn.as(given.practice(), feeds::publish);
    }

    private ResponseEntity<String> read(String secret) {
        return http.getForEntity("/calendar/" + secret + ".ics", String.class);
    }

    private ResponseEntity<String> read(String secret, String tag) {
        HttpHeaders headers = new HttpHeaders();
        headers.setIfNoneMatch(List.of(tag));
        return http.exchange("/calendar/" + secret + ".ics", HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private static VEvent event(ResponseEntity<String> answer) {
        return parsed(answer).getEvents().get(0);
    }

    private static ICalendar parsed(ResponseEntity<String> answer) {
        return Biweekly.parse(Objects.requireNonNull(answer.getBody())).first();
    }
}
