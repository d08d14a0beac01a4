package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.MatchAnswer;
import chairtime.allocation.MatchingWeights;
import chairtime.allocation.Point;
import chairtime.allocation.SlotCandidate;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotWish;
import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import chairtime.procurement.PatientGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

/** What holds for every wish and all slots. */
class MatchingPropertiesTest {

    private static final Instant NOW = Instant.parse("2023-10-02T08:00:00Z");
    private static final MatchingWeights WEIGHTS = new MatchingWeights(LocalDate.of(2013, 4, 1), 35, 40, 15, 10, 50);
    private static final Map<UrgencyCategory, Suitability> SUITABILITY = Map.of(
            UrgencyCategory.URGENT, Suitability.ONCE_RELEASED,
            UrgencyCategory.NON_URGENT, Suitability.ALWAYS,
            UrgencyCategory.ROUTINE, Suitability.NEVER);

    @Property(tries = 300)
    void noSlotIsRankedThatLacksANeedOrIsTooLateOrNotForThisPatient(
            @ForAll("wishes") SlotWish wish, @ForAll("slots") List<SlotCandidate> slots) {
        assertThat(answer(wish, slots).ranked()).allSatisfy(each -> {
            SlotCandidate slot = each.slot();
            assertThat(slot.facts().access()).containsAll(wish.needs());
            assertThat(slot.startsAt()).isBetween(wish.earliest(), wish.deadline());
            assertThat(slot.meantFor()).isNotEqualTo(UrgencyCategory.ROUTINE);
            assertThat(slot.meantFor() == UrgencyCategory.NON_URGENT
                            || slot.releaseAt() == null
                            || !slot.releaseAt().isAfter(NOW))
                    .isTrue();
            assertThat(wish.interpreterLanguage() == null
                            || slot.facts().languages().contains(wish.interpreterLanguage()))
                    .isTrue();
            assertThat(wish.dentistGender() == null || slot.facts().dentistGender() == wish.dentistGender())
                    .isTrue();
            assertThat(wish.declined()).doesNotContain(slot.id());
        });
    }

    @Property(tries = 300)
    void everySlotIsEitherRankedOrRefusedWithAReason(
            @ForAll("wishes") SlotWish wish, @ForAll("slots") List<SlotCandidate> slots) {
        MatchAnswer answer = answer(wish, slots);

        assertThat(Stream.concat(
                        answer.ranked().stream().map(each -> each.slot()),
                        answer.refused().stream().map(each -> each.slot())))
                .containsExactlyInAnyOrderElementsOf(slots);
        assertThat(answer.refused())
                .allSatisfy(each -> assertThat(each.obstacles()).isNotEmpty());
    }

    @Property(tries = 300)
    void theOrderInWhichSlotsComeChangesNothing(
            @ForAll("wishes") SlotWish wish, @ForAll("slots") List<SlotCandidate> slots, @ForAll Random random) {
        List<SlotCandidate> shuffled = new ArrayList<>(slots);
        Collections.shuffle(shuffled, random);

        assertThat(answer(wish, shuffled)).isEqualTo(answer(wish, slots));
    }

    @Property(tries = 300)
    void scoresFallAndStayBetweenNothingAndAHundred(
            @ForAll("wishes") SlotWish wish, @ForAll("slots") List<SlotCandidate> slots) {
        MatchAnswer answer = answer(wish, slots);

        assertThat(answer.ranked()).allSatisfy(each -> {
            assertThat(each.score()).isBetween(0.0, 100.0);
            assertThat(each.parts().values())
                    .allSatisfy(part -> assertThat(part).isNotNegative());
        });
        for (int next = 1; next < answer.ranked().size(); next++) {
            assertThat(answer.ranked().get(next).score())
                    .isLessThanOrEqualTo(answer.ranked().get(next - 1).score());
        }
    }

    @Property(tries = 300)
    void theSmallestChangeIsAnotherSlotThanTheOneThatIsOffered(
            @ForAll("wishes") SlotWish wish, @ForAll("slots") List<SlotCandidate> slots) {
        MatchAnswer answer = answer(wish, slots);

        if (answer.ranked().size() > 1) {
            assertThat(answer.smallestChange()).isNotNull();
        }
        if (answer.smallestChange() != null) {
            assertThat(answer.smallestChange().size()).isPositive();
            assertThat(answer.best().map(best -> best.slot().id()))
                    .isNotEqualTo(
                            java.util.Optional.of(answer.smallestChange().slot().id()));
        }
    }

    @Test
    void fiveThousandSlotsAreRankedWhileThePatientIsOnThePhone() {
        List<SlotCandidate> slots = candidate().list().ofSize(5000).sample();
        SlotWish wish = wishes().sample();
        List<Long> nanoseconds = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            long start = System.nanoTime();
            assertThat(answer(wish, slots).ranked().size()
                            + answer(wish, slots).refused().size())
                    .isEqualTo(5000);
            nanoseconds.add((System.nanoTime() - start) / 2);
        }

        Collections.sort(nanoseconds);
        assertThat(Duration.ofNanos(nanoseconds.get(30))).isLessThan(Duration.ofMillis(50));
    }

    private static MatchAnswer answer(SlotWish wish, List<SlotCandidate> slots) {
        return Matching.answer(wish, slots, SUITABILITY, WEIGHTS);
    }

    @Provide
    Arbitrary<SlotWish> wishes() {
        Arbitrary<Tuple2<Integer, Integer>> times = Combinators.combine(
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.integers().between(0, 10_080))
                .as(Tuple::of);
        return Combinators.combine(
                        times,
                        Arbitraries.of(AccessNeed.class).set().ofMaxSize(2),
                        Arbitraries.of("pl", "ro").injectNull(0.7),
                        Arbitraries.of(DentistGender.class).injectNull(0.7),
                        Arbitraries.of(PatientGroup.class).set().ofMaxSize(2),
                        points().injectNull(0.2),
                        Arbitraries.longs()
                                .between(1, 40)
                                .map(SlotId::new)
                                .set()
                                .ofMaxSize(3))
                .as((minutes, needs, language, gender, groups, from, declined) -> new SlotWish(
                        UrgencyCategory.NON_URGENT,
                        NOW,
                        NOW.plus(Duration.ofMinutes(minutes.get1())),
                        NOW.plus(Duration.ofMinutes((long) minutes.get1() + minutes.get2())),
                        needs,
                        language,
                        gender,
                        groups,
                        from,
                        declined));
    }

    @Provide
    Arbitrary<List<SlotCandidate>> slots() {
        return candidate().list().ofMaxSize(30).uniqueElements(SlotCandidate::id);
    }

    private static Arbitrary<SlotCandidate> candidate() {
        Arbitrary<SlotFacts> facts = Combinators.combine(
                        Arbitraries.of(AccessNeed.class).set(),
                        Arbitraries.of("pl", "ro", "ur").set(),
                        Arbitraries.of(DentistGender.class).injectNull(0.3),
                        Arbitraries.of(PatientGroup.class).set().ofMaxSize(2))
                .as(SlotFacts::new);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 12_000),
                        Arbitraries.of(UrgencyCategory.URGENT, UrgencyCategory.NON_URGENT, UrgencyCategory.ROUTINE),
                        Arbitraries.integers().between(-600, 600).injectNull(0.3),
                        facts,
                        points().injectNull(0.2),
                        Arbitraries.doubles().between(0, 1))
                .as((id, start, meantFor, release, offered, point, free) -> new SlotCandidate(
                        new SlotId(id),
                        "P" + id % 50,
                        NOW.plus(Duration.ofMinutes(start)),
                        meantFor,
                        release == null ? null : NOW.plus(Duration.ofMinutes(release)),
                        offered,
                        point,
                        free));
    }

    private static Arbitrary<Point> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(50, 55),
                        Arbitraries.doubles().between(-5, 2))
                .as(Point::new);
    }
}
