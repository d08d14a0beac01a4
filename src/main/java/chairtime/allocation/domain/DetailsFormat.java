package chairtime.allocation.domain;

import chairtime.allocation.NhsNumberStatus;
import chairtime.allocation.PatientDetails;
import chairtime.platform.NhsNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Details as bytes before they are encrypted: JSON, so that a later release can add to them. */
final class DetailsFormat {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private DetailsFormat() {}

    static byte[] write(PatientDetails details) {
        try {
            return JSON.writeValueAsBytes(Kept.of(details));
        } catch (JsonProcessingException e) {
            // without the cause, which would repeat the text
            throw new IllegalStateException("A patient's details cannot be written");
        }
    }

    static PatientDetails read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Kept.class).details();
        } catch (IOException e) {
            // without the cause, which would repeat the text
            throw new IllegalStateException("A patient's details cannot be read");
        }
    }

    private record Kept(
            String familyName,
            String givenNames,
            String birthDate,
            @Nullable String nhsNumber,
            String nhsNumberStatus,
            String phone,
            String email,
            String address,
            String postcode,
            String notes) {

        static Kept of(PatientDetails details) {
            return new Kept(
                    details.familyName(),
                    details.givenNames(),
                    details.birthDate().toString(),
                    details.nhsNumber() == null ? null : details.nhsNumber().digits(),
                    details.nhsNumberStatus().name(),
                    details.phone(),
                    details.email(),
                    details.address(),
                    details.postcode(),
                    details.notes());
        }

        PatientDetails details() {
            return new PatientDetails(
                    familyName,
                    givenNames,
                    LocalDate.parse(birthDate),
                    nhsNumber == null ? null : new NhsNumber(nhsNumber),
                    NhsNumberStatus.valueOf(nhsNumberStatus),
                    phone,
                    email,
                    address,
                    postcode,
                    notes);
        }

        @Override
        public String toString() {
            return "Details of a patient, not shown";
        }
    }
}
