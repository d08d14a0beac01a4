package chairtime.allocation;

/**
 * A secret that nobody sees a second time.
 *
 * @param sender whose
 * @param secret to be handed to whoever runs the sender
 */
public record NewSecret(MessageSenderId sender, String secret) {

    /** Not the secret, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "New secret of sender " + sender.value();
    }
}
