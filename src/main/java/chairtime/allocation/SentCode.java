package chairtime.allocation;

/**
 * A code in a message.
 *
 * @param system address of the list that the code belongs to
 * @param code the code
 */
public record SentCode(String system, String code) {}
