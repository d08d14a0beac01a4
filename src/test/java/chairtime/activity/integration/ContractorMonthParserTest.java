package chairtime.activity.integration;

import static chairtime.activity.ContractorMonthFixture.HEADER;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ImportRefusedException;
import chairtime.activity.ImportRejection;
import chairtime.activity.domain.ContractorMonthRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractorMonthParserTest {

    private static final String GOOD =
            "202309,QAA,Invented ICB,1000000001,\"Jay, Kay and Ell\",NR30 1AA,E01026426,10000,300000.55,812.4,0,12,1,2,3,4,5,6,7,8,9,300000.55";

    @Test
    void aRowIsReadWithQuotedCommas() throws IOException {
        ContractorMonthRow row = parse(HEADER + "\n" + GOOD).rows().get(0);

        assertThat(row.providerName()).isEqualTo("Jay, Kay and Ell");
        assertThat(row.annualTarget()).isEqualByComparingTo("10000");
        assertThat(row.annualValue()).isEqualByComparingTo("300000.55");
        assertThat(row.delivered()).isEqualByComparingTo("812.4");
        assertThat(row.courses().band2c()).isEqualTo(4);
        assertThat(row.district()).isEqualTo("NR30");
    }

    @Test
    void poundsBelowOneAndTabsInNamesAreReadAsPublished() throws IOException {
        ContractorMonthRow row = parse(
                        HEADER + "\n" + GOOD.replace("300000.55", ".71").replace("Jay, Kay", "\tJay,\tKay"))
                .rows()
                .get(0);

        assertThat(row.annualValue()).isEqualByComparingTo("0.71");
        assertThat(row.providerName()).isEqualTo("Jay, Kay and Ell");
    }

    @Test
    void blanksAroundColumnNamesCaseAndOrderDoNotMatter() throws IOException {
        String header = HEADER.replace(",", " , ").replace("BAND_2A_DELIVERED", "band_2a_delivered");
        String swappedHeader = swapFirstTwo(header);

        assertThat(parse(swappedHeader + "\n" + swapFirstTwo(GOOD))
                        .rows()
                        .get(0)
                        .commissionerCode())
                .isEqualTo("QAA");
    }

    @Test
    void aFileFromBeforeApril2023HasOneBandTwo() throws IOException {
        String header = HEADER.replace("BAND_2A_DELIVERED,BAND_2B_DELIVERED,BAND_2C_DELIVERED", "BAND_2_DELIVERED");
        String row = GOOD.replace("202309", "202303").replace("1,2,3,4,5,6,7,8,9", "1,9,5,6,7,8,9");

        ContractorMonthRow.Courses courses =
                parse(header + "\n" + row).rows().get(0).courses();

        assertThat(courses.band2()).isEqualTo(9);
        assertThat(courses.band2a()).isNull();
        assertThat(courses.band3()).isEqualTo(5);
    }

    @Test
    void blankActivityIsNoDataAndNotZero() throws IOException {
        ContractorMonthRow row = parse(aMonth("202309")
                        .contract("QAA", "1000000001", "10000", "")
                        .text())
                .rows()
                .get(0);

        assertThat(row.delivered()).isNull();
        assertThat(row.courses().band1()).isNull();
    }

    @Test
    void windows1252AndByteOrderMarkAndCarriageReturnsAreRead() throws IOException {
        byte[] windows = (HEADER + "\r\n" + GOOD.replace("Jay, Kay", "Jay\u2019s, K\u00e9"))
                .getBytes(Charset.forName("windows-1252"));
        byte[] marked = ("\uFEFF" + HEADER + "\n" + GOOD.replace("Jay", "J\u00e4y")).getBytes(StandardCharsets.UTF_8);

        assertThat(parse(windows).rows().get(0).providerName()).isEqualTo("Jay\u2019s, K\u00e9 and Ell");
        assertThat(parse(marked).rows().get(0).providerName()).isEqualTo("J\u00e4y, Kay and Ell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            10000,300000.55      | ten,300000.55        | UDA_PERF_TARGET "ten" is not a number
            10000,300000.55      | -1,300000.55         | UDA_PERF_TARGET "-1" is below zero
            10000,300000.55      | ,300000.55           | UDA_PERF_TARGET is missing
            10000,300000.55      | 1e4,300000.55        | UDA_PERF_TARGET "1e4" is not a number
            10000,300000.55      | 10000,300000.555     | UDA_FIN_VAL "300000.555" has more than 2 decimals
            1000000001           | 100000001            | CONTRACT_NUMBER "100000001" is not a number of ten digits
            1000000001           | 1.00000E+9           | CONTRACT_NUMBER "1.00000E+9" is not a number of ten digits
            1000000001           | ''                   | CONTRACT_NUMBER is missing
            QAA                  | ''                   | COMMISSIONER_CODE is missing
            QAA                  | QA                   | COMMISSIONER_CODE "QA" is not a code of three characters
            202309               | 202313               | YEAR_MONTH "202313" is not a month such as 202309
            202309               | Sep-23               | YEAR_MONTH "Sep-23" is not a month such as 202309
            E01026426            | Norwich              | LSOA11_CODE "Norwich" is not a code such as E01018534
            NR30 1AA             | NR30 1AA and NR31    | LATEST_PPC_ADDRESS_POSTCODE "NR30 1AA AND NR31" is not a postcode
            ,812.4,              | ,n/a,                | UDA_DELIVERED "n/a" is not a number
            ,1,2,3,              | ,1,2.5,3,            | BAND_2A_DELIVERED "2.5" is not a whole number
            ,1,2,3,              | ,1,-2,3,             | BAND_2A_DELIVERED "-2" is below zero
            ,1,2,3,              | ,1,3,                | The row has 21 columns where the header has 22
            and Ell"             | and Ell              | A quotation mark is opened and not closed
            """)
    void aBadRowIsLeftOutWithItsReason(String good, String bad, String reason) throws IOException {
        String text = HEADER + "\n" + GOOD.replace(good, bad) + "\n" + GOOD.replace("1000000001", "1000000002");

        ParsedMonth month = parse(text);

        assertThat(month.rejections()).containsExactly(new ImportRejection(2, reason));
        assertThat(month.rows()).extracting(ContractorMonthRow::contractNumber).containsExactly("1000000002");
        assertThat(month.rowsRead()).isEqualTo(2);
    }

    @Test
    void anOverlongNameAndARepeatedContractAreLeftOut() throws IOException {
        ParsedMonth month = parse(HEADER + "\n" + GOOD + "\n\n"
                + GOOD.replace("1000000001", "1000000002").replace("Jay", "J".repeat(300)) + "\n" + GOOD + "\n,,,,\n");

        assertThat(month.rejections())
                .extracting(
                        ImportRejection::line, rejection -> rejection.reason().replaceAll("\".*\"", "name"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "PROVIDER_NAME name is longer than 200 characters"),
                        org.assertj.core.groups.Tuple.tuple(5, "Contract 1000000001 is already on line 2"));
        assertThat(month.rowsRead()).isEqualTo(3);
    }

    @Test
    void anUnusableFileIsRefusedWhole() {
        refused("", "empty");
        refused("\n\n", "empty");
        refused(HEADER, "no rows");
        refused(
                HEADER.replace("UDA_FIN_VAL", "VALUE") + "\n" + GOOD,
                "Missing: UDA_FIN_VAL. Unknown or repeated: VALUE");
        refused(HEADER + ",EXTRA\n" + GOOD + ",1", "EXTRA");
        refused(HEADER.replace("UDA_FIN_VAL", "UDA_PERF_TARGET") + "\n" + GOOD, "UDA_PERF_TARGET");
        refused(HEADER.replace(",", ";") + "\n" + GOOD, "columns");
        refused(
                HEADER + "\n" + GOOD + "\n" + GOOD.replace("202309", "202308").replace("1000000001", "1000000002"),
                "two months");
        refused(HEADER + "\n" + GOOD.replace("202309", "202311"), "not happened yet");
        refused(HEADER + "\n" + GOOD.replace("10000,", "x,"), "None of the 1 rows can be used. Line 2");
        refused("PK\u0003\u0004\u0000\u0000" + HEADER, "not text");
        refused("x".repeat(30_000), "longer than 20,000 characters");
        refused(HEADER + "\n" + "x,\n".repeat(50_001), "more than 50,000 rows");
    }

    @Test
    void twoHundredMegabytesOfNoiseAreRefusedWithoutBeingHeld() {
        InputStream noise = new InputStream() {
            private long left = 200L * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] block, int from, int length) {
                int given = (int) Math.min(length, left);
                java.util.Arrays.fill(block, from, from + given, (byte) 'x');
                left -= given;
                return given == 0 ? -1 : given;
            }
        };

        assertThatThrownBy(() ->
                        SpooledFile.of(new SequenceInputStream(ContractorMonthFixture.stream(HEADER + "\n"), noise)))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("larger than 64 MB");
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining(reason);
    }

    private static ParsedMonth parse(String text) throws IOException {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedMonth parse(byte[] bytes) throws IOException {
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(bytes));
                InputStreamReader text = new InputStreamReader(file.open(), file.encoding())) {
            return new ContractorMonthParser(YearMonth.of(2023, 10), rows -> {}).parse(text);
        }
    }

    private static String swapFirstTwo(String line) {
        List<String> fields = List.of(line.split(",", 3));
        return fields.get(1) + "," + fields.get(0) + "," + fields.get(2);
    }
}
