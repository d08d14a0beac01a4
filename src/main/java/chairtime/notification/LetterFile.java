package chairtime.notification;

/**
 * @param fileName suggested name
 * @param pdf content
 */
public record LetterFile(String fileName, byte[] pdf) {}
