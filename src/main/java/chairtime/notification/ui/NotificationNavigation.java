package chairtime.notification.ui;

/** Addresses of the pages about mails and letters, inside the application and without a leading slash. */
public final class NotificationNavigation {

    /** Mails that went, or would have gone. */
    public static final String OUTBOX = "outbox";

    /** Letters kept on file. */
    public static final String LETTERS = "letters";

    private NotificationNavigation() {}
}
