package chairtime.allocation.domain;

import org.jspecify.annotations.Nullable;

/**
 * A patient's details as they are kept.
 *
 * @param blob name of the key, then what is encrypted
 * @param keyId name of the key, 16 hexadecimal digits
 * @param nhsNumberFingerprint keyed fingerprint of the NHS number, if there is one
 * @param personFingerprint keyed fingerprint of family name and date of birth
 */
public record SealedDetails(
        byte[] blob, String keyId, @Nullable String nhsNumberFingerprint, String personFingerprint) {}
