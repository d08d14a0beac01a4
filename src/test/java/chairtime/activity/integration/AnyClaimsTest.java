package chairtime.activity.integration;

import static chairtime.activity.ClaimFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ClaimReason;
import chairtime.activity.ImportRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

/** Whatever arrives is either read, left out with a reason or refused with a sentence; nothing else ever comes out. */
class AnyClaimsTest {

    private static final String GOOD = "1000000001,A1,2023-05-02,2023-05-16,2023-05-17,2023-06,1,0,NEW,1,0,N,N,0,25.80";
    private static final int COLUMNS = 15;

    @Property(tries = 200)
    void anyBytesAreRefusedOrGiveNoClaim(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        assertThat(claimsIn(bytes)).isEmpty();
    }

    @Property(tries = 300)
    void anyBytesUnderAGoodHeaderNeverCrashAndLeaveTheGoodRowAlone(@ForAll @Size(max = 400) byte[] bytes)
            throws IOException {
        byte[] head = (HEADER + "\n" + GOOD + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, file, head.length, bytes.length);

        assertThat(claimsIn(file)).allMatch(claim -> claim.startsWith("0 A1 "));
    }

    @Property(tries = 300)
    void anyTextInAnyColumnLeavesTheOtherRowAlone(
            @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = 'ÿ') String text,
            @ForAll @IntRange(max = COLUMNS - 1) int column)
            throws IOException {
        String[] fields = GOOD.replace("A1", "B1").split(",", -1);
        fields[column] = text;
        String file = HEADER + "\n" + GOOD + "\n" + String.join(",", fields) + "\n" + GOOD.replace("A1", "C1");

        assertThat(claimsIn(file.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(claim -> claim.startsWith("0 A1 "))
                .anyMatch(claim -> claim.startsWith("0 C1 "))
                .hasSizeBetween(2, 3);
    }

    @Property(tries = 300)
    void everyDayIsReadAsTheCalendarHasIt(@ForAll @IntRange(min = 7_305, max = 47_481) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        for (String written : List.of(
                date.toString(),
                date.toString().replace("-", ""),
                "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()))) {
            byte[] text = written.getBytes(StandardCharsets.US_ASCII);
            assertThat(ClaimValues.day(text, 0, text.length)).isEqualTo(day);
        }
        byte[] never = (date.getYear() + "-02-30").getBytes(StandardCharsets.US_ASCII);
        assertThat(ClaimValues.day(never, 0, never.length)).isEqualTo(ClaimValues.WRONG);
    }

    @Property(tries = 50)
    void claimsComeOutInOrderHoweverManyFitIntoMemory(
            @ForAll @IntRange(min = 1, max = 400) int claims, @ForAll @IntRange(min = 1, max = 50) int inMemory)
            throws IOException {
        Random random = new Random(claims * 31L + inMemory);
        List<String> expected = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        Path folder = Files.createTempDirectory("sorted-claims-");
        try (ClaimSorter sorter = new ClaimSorter(folder, inMemory)) {
            ClaimRecord claim = new ClaimRecord();
            for (int i = 0; i < claims; i++) {
                claim.clear();
                claim.contract = random.nextInt(3);
                claim.reference[0] = (byte) ('A' + random.nextInt(26));
                claim.precedence = random.nextInt(5);
                claim.line = i;
                claim.units = i;
                sorter.add(claim);
                expected.add(key(claim));
            }
            ClaimSorter.Sorted result = sorter.sorted();
            while (result.next(claim)) {
                assertThat(claim.units).isEqualTo(claim.line);
                sorted.add(key(claim));
            }
        }
        Collections.sort(expected);
        assertThat(sorted).isEqualTo(expected);
        assertThat(Files.list(folder)).isEmpty();
        Files.delete(folder);
    }

    private static String key(ClaimRecord claim) {
        return claim.contract + " " + (char) claim.reference[0] + " " + claim.precedence
                + " %05d".formatted(claim.line);
    }

    /** The claims that can be used, by contract's place and reference. */
    private static List<String> claimsIn(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        Path folder = Files.createTempDirectory("any-claims-");
        try (ClaimLines lines = new ClaimLines(new ByteArrayInputStream(file));
                ClaimSorter sorter = new ClaimSorter(folder, 100)) {
            ClaimHeader header = ClaimHeader.read(lines);
            Map<chairtime.activity.ClaimColumn, Integer> places = header.places(Map.of());
            if (!ClaimHeader.suffices(places)) {
                return found;
            }
            ClaimContracts contracts =
                    new ClaimContracts(List.of(new ClaimContracts.Known("1000000001", true, BigDecimal.TEN, Map.of())));
            ClaimReading reading = new ClaimReading(
                    lines,
                    header,
                    places,
                    new ClaimRowReader(
                            header.headings().size(), places, contracts, new OneUnit(), LocalDate.of(2023, 10, 2)));
            reading.readInto(sorter, (rows, bytes) -> {});
            ClaimRecord claim = new ClaimRecord();
            ClaimSorter.Sorted sorted = sorter.sorted();
            while (sorted.next(claim)) {
                found.add(claim.contract + " "
                        + new String(claim.reference, 0, claim.referenceLength(), StandardCharsets.US_ASCII) + " ");
            }
            assertThat(reading.rowsRead()).isEqualTo(reading.rejected() + found.size());
        } catch (ImportRefusedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            found.clear();
        } finally {
            Files.delete(folder);
        }
        return found;
    }

    private static final class OneUnit implements ClaimPrices {

        @Override
        public int category(byte[] text, int from, int to) {
            return ClaimValues.number(text, from, to) == 1 ? 1 : ClaimValues.WRONG;
        }

        @Override
        public @Nullable ClaimReason price(ClaimRecord claim, @Nullable BigDecimal rate) {
            claim.treatmentMonth = ClaimValues.monthOf(claim.accepted);
            claim.units = 10_000;
            return null;
        }
    }
}
