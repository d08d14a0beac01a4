package chairtime.notification;

/**
 * Takes messages to be mailed. A message joins the transaction of what it tells about; sending happens later and
 * never stops a process.
 */
public interface Outbox {

    /** Takes the message; one with a key that is already there is ignored, so that saying a thing twice mails once. */
    void enqueue(OutgoingMail mail);
}
