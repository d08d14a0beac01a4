package chairtime.platform.ui;

/**
 * Something that the search found.
 *
 * @param title its number or name
 * @param detail what it is, and what tells it from others of the name
 * @param path address inside the application, without a leading slash
 */
public record SearchHit(String title, String detail, String path) {}
