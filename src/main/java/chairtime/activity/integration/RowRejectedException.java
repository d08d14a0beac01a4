package chairtime.activity.integration;

/** A row that cannot be used; the message is the reason given to the person who imports. */
final class RowRejectedException extends RuntimeException {

    RowRejectedException(String reason) {
        super(reason, null, false, false);
    }
}
