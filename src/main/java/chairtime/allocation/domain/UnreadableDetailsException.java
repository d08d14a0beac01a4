package chairtime.allocation.domain;

import chairtime.platform.RefusedException;

/** A patient's details were changed outside the application, or the key that they need is missing. */
public class UnreadableDetailsException extends RefusedException {

    UnreadableDetailsException(String pseudonym) {
        super("The details of patient " + pseudonym + " cannot be read: they were changed outside Chairtime, or"
                + " their key is missing. Tell whoever operates this installation.");
    }
}
