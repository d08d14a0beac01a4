package chairtime.allocation.domain;

/**
 * A message as it is kept.
 *
 * @param blob name of the key, then what is encrypted
 * @param keyId name of the key, 16 hexadecimal digits
 * @param fingerprint keyed fingerprint of what stays the same when the message is sent again
 */
public record SealedMessage(byte[] blob, String keyId, String fingerprint) {}
