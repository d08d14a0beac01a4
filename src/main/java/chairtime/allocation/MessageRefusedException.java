package chairtime.allocation;

/** A message cannot be taken; nothing has changed. */
class MessageRefusedException extends RuntimeException {

    private final transient MessageAnswer answer;

    MessageRefusedException(MessageAnswer answer) {
        super("A message was refused with status " + answer.status());
        this.answer = answer;
    }

    MessageAnswer answer() {
        return answer;
    }
}
