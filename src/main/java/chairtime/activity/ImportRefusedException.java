package chairtime.activity;

import chairtime.platform.RefusedException;

/** A file that cannot be used at all. Nothing of it was stored. */
public class ImportRefusedException extends RefusedException {

    /** @param reason what is wrong with the file and what to do */
    public ImportRefusedException(String reason) {
        super("file", reason);
    }
}
