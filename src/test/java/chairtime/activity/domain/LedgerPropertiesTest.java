package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.LedgerKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is entered and taken back in whatever order, the account is what the standing entries say. */
class LedgerPropertiesTest {

    private static final FinancialYear YEAR = new FinancialYear(2024);
    private static final LedgerRow.By KIM = new LedgerRow.By("QAA", Instant.EPOCH, 1L, "Kim");

    @Property(tries = 300)
    void theAccountIsWhatTheStandingEntriesAddUpTo(
            @ForAll @Size(max = 30) List<@IntRange(min = -50_000, max = 50_000) Integer> steps) {
        List<LedgerRow> entries = new ArrayList<>();
        steps.forEach(step -> play(entries, step));

        YearBook book = book(entries);

        for (LedgerKind kind : LedgerKind.values()) {
            assertThat(book.sum(kind))
                    .as(kind.name())
                    .isEqualTo(LedgerRules.standing(entries).stream()
                            .filter(entry -> entry.kind() == kind)
                            .map(LedgerRow::unitsOrNone)
                            .reduce(Uda.ZERO, Uda::plus));
        }
        assertThat(book.delivered().total())
                .as("months and what is of no month")
                .isEqualTo(book.sum(LedgerKind.ADJUSTMENT));
    }

    @Property(tries = 100)
    void takingEverythingBackLeavesNothing(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 50_000) Integer> steps) {
        List<LedgerRow> entries = new ArrayList<>();
        steps.forEach(step -> entries.add(entry(entries.size() + 1, step)));
        new ArrayList<>(entries).forEach(entry -> add(entries, entry.countered("Wrong", KIM)));

        assertThat(LedgerRules.standing(entries)).isEmpty();
        for (LedgerKind kind : LedgerKind.values()) {
            assertThat(book(entries).sum(kind)).isEqualTo(Uda.ZERO);
        }
        assertThat(book(entries).delivered().total()).isEqualTo(Uda.ZERO);
    }

    /** Every third step takes one back that stands, the others enter something. */
    private static void play(List<LedgerRow> entries, int step) {
        List<LedgerRow> standing = LedgerRules.standing(entries);
        if (step % 3 == 0 && !standing.isEmpty()) {
            add(entries, standing.get(Math.floorMod(step, standing.size())).countered("Wrong", KIM));
        } else {
            entries.add(entry(entries.size() + 1, step));
        }
    }

    private static void add(List<LedgerRow> entries, LedgerRow counter) {
        entries.add(new LedgerRow(
                entries.size() + 1,
                counter.contractNumber(),
                counter.commissionerCode(),
                counter.year(),
                counter.kind(),
                counter.units(),
                counter.money(),
                counter.treatmentMonth(),
                counter.scheduleMonth(),
                counter.source(),
                counter.reason(),
                counter.reference(),
                counter.corrects(),
                counter.key(),
                counter.recordedAt(),
                counter.recordedBy(),
                counter.recordedByName()));
    }

    private static LedgerRow entry(long id, int step) {
        LedgerKind[] kinds = {
            LedgerKind.CARRY_FORWARD_IN, LedgerKind.NEW_PATIENT_PREMIUM, LedgerKind.MISCELLANEOUS, LedgerKind.ADJUSTMENT
        };
        LedgerKind kind = kinds[Math.floorMod(step, kinds.length)];
        boolean ofMonth = kind == LedgerKind.ADJUSTMENT && step % 2 == 1;
        return new LedgerRow(
                id,
                "1000000001",
                "QAA",
                YEAR,
                kind,
                new Uda(BigDecimal.valueOf(step, 2)),
                Money.ZERO,
                ofMonth ? TreatmentMonth.of(2024, 4 + Math.floorMod(step, 9)) : null,
                null,
                "Letter",
                "Agreed",
                "",
                null,
                "key" + id,
                Instant.EPOCH,
                1L,
                "Kim");
    }

    private static YearBook book(List<LedgerRow> entries) {
        return new YearBook(
                new ContractTerms(
                        "1000000001",
                        "P1000000001",
                        "Practice",
                        "QAA",
                        null,
                        null,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        LocalDate.of(2024, 4, 1)),
                YEAR,
                new YearClock(6, 15),
                List.of(),
                List.of(),
                entries,
                List.of());
    }
}
