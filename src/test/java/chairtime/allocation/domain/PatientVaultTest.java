package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.ExampleReferral;
import chairtime.allocation.PatientDetails;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PatientVaultTest {

    private static final String FIRST_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String SECOND_KEY = "/wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String PSEUDONYM = "P-7K3M9QXA";

    private final PatientDetails details = ExampleReferral.patient();
    private final PatientVault vault = vault(FIRST_KEY, "");

    static PatientVault vault(String key, String before) {
        return new PatientVault(new MockEnvironment()
                .withProperty("chairtime.patients.key", key)
                .withProperty("chairtime.patients.key-before", before));
    }

    @Test
    void whatIsSealedOpensToTheSame() {
        assertThat(vault.open(PSEUDONYM, vault.seal(PSEUDONYM, details).blob())).isEqualTo(details);
    }

    @Test
    void nothingOfThePlainTextIsInWhatIsSealed() {
        SealedDetails sealed = vault.seal(PSEUDONYM, details);
        String open = new String(sealed.blob(), StandardCharsets.ISO_8859_1)
                + sealed.nhsNumberFingerprint()
                + sealed.personFingerprint();

        assertThat(open).doesNotContain(ExampleReferral.NAMED);
    }

    @Test
    void theSameDetailsAreNeverSealedTheSameTwice() {
        assertThat(vault.seal(PSEUDONYM, details).blob())
                .isNotEqualTo(vault.seal(PSEUDONYM, details).blob());
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = vault.seal(PSEUDONYM, details).blob();

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> vault.open(PSEUDONYM, changed))
                    .as("byte " + at)
                    .isInstanceOf(UnreadableDetailsException.class);
        }
        for (int length = 0; length < sealed.length; length += 7) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> vault.open(PSEUDONYM, cut))
                    .as("cut to " + length)
                    .isInstanceOf(UnreadableDetailsException.class);
        }
    }

    @Test
    void detailsPutInAnotherPatientsPlaceAreNoticed() {
        byte[] sealed = vault.seal(PSEUDONYM, details).blob();

        assertThatThrownBy(() -> vault.open("P-OTHER234", sealed)).isInstanceOf(UnreadableDetailsException.class);
    }

    @Test
    void afterAChangeOfKeyTheEarlierOneStillOpensAndTheNewOneSeals() {
        SealedDetails earlier = vault.seal(PSEUDONYM, details);
        PatientVault changed = vault(SECOND_KEY, FIRST_KEY);

        assertThat(changed.open(PSEUDONYM, earlier.blob())).isEqualTo(details);
        assertThat(changed.fingerprintsOfNumber(details)).contains(earlier.nhsNumberFingerprint());
        assertThat(changed.fingerprintsOfPerson(details)).contains(earlier.personFingerprint());
        SealedDetails later = changed.seal(PSEUDONYM, details);
        assertThat(later.keyId()).isNotEqualTo(earlier.keyId()).isEqualTo(changed.currentKey());
        assertThat(later.nhsNumberFingerprint()).isNotEqualTo(earlier.nhsNumberFingerprint());
        assertThat(HexFormat.of().formatHex(later.blob())).startsWith(later.keyId());
    }

    @Test
    void withoutTheKeyNothingOpens() {
        byte[] sealed = vault.seal(PSEUDONYM, details).blob();

        assertThatThrownBy(() -> vault(SECOND_KEY, "").open(PSEUDONYM, sealed))
                .isInstanceOf(UnreadableDetailsException.class)
                .hasMessageContaining("their key is missing");
    }

    @Test
    void aPersonIsFoundAgainHoweverTheNameIsWrittenButNotUnderAnotherName() {
        assertThat(vault.fingerprintsOfPerson(person("O’Brien-Müller")))
                .isEqualTo(vault.fingerprintsOfPerson(person("obrien muller")));
        assertThat(vault.fingerprintsOfPerson(person("Muller")))
                .isNotEqualTo(vault.fingerprintsOfPerson(person("Miller")));
        assertThat(vault.fingerprintsOfNumber(person("Muller"))).isEmpty();
    }

    @Test
    void detailsShowNothingWhenPrinted() {
        assertThat(details.toString() + vault.seal(PSEUDONYM, details)).doesNotContain(ExampleReferral.NAMED);
    }

    private static PatientDetails person(String familyName) {
        return ExampleReferral.patient(familyName, LocalDate.of(1990, 1, 2), null);
    }
}
