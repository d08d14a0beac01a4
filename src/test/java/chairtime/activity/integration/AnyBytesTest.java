package chairtime.activity.integration;

import static chairtime.activity.ContractorMonthFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.ImportRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever arrives is either read or refused with a sentence; nothing else ever comes out. */
class AnyBytesTest {

    private static final String GOOD = "202309,QAA,Invented ICB,1000000001,Jay,NR30 1AA,E01026426,10000,300000,812.4,"
            + "0,12,1,2,3,4,5,6,7,8,9,300000";

    @Property(tries = 100)
    void anyBytesAreRefused(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        assertThat(isRead(bytes)).isFalse();
    }

    @Property(tries = 100)
    void anyBytesUnderAGoodHeaderNeverCrash(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        file.write(bytes);

        assertThat(isRead(file.toByteArray())).isFalse();
    }

    @Property(tries = 100)
    void anyTextInAnyColumnLeavesTheOtherRowAlone(
            @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = 'ÿ') String text) throws IOException {
        for (int column = 0; column < 22; column++) {
            String[] fields = GOOD.replace("1000000001", "1000000002").split(",", -1);
            fields[column] = text;
            byte[] file = (HEADER + "\n" + GOOD + "\n" + String.join(",", fields)).getBytes(StandardCharsets.UTF_8);

            try {
                ParsedMonth month = ContractorMonthParserTest.parse(file);

                assertThat(month.rows().size() + month.rejections().size()).isEqualTo(month.rowsRead());
                assertThat(month.rows().get(0).contractNumber()).isEqualTo("1000000001");
            } catch (ImportRefusedException anotherMonth) {
                assertThat(column).isZero();
            }
        }
    }

    private static boolean isRead(byte[] bytes) throws IOException {
        try {
            ContractorMonthParserTest.parse(bytes);
            return true;
        } catch (ImportRefusedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
    }
}
