package chairtime.notification;

/** Hands waiting mails to the mail server; runs by itself every few seconds except in tests. */
public interface OutboxSender {

    /**
     * Hands over what is due and tells how many mails were accepted. Never throws because of a mail or the mail
     * server. Without a mail server the mails are kept instead.
     */
    int sendDue();

    /** Marks as uncertain what was being handed over when the application stopped. For the start only. */
    void settleInterrupted();
}
