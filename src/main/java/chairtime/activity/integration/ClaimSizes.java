package chairtime.activity.integration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much is worked on at a time; a file of any size needs no more memory than these ask for. */
@Component
class ClaimSizes {

    private final int inMemory;
    private final int part;

    /**
     * @param inMemory claims that are sorted at a time, about 100 bytes each
     * @param part claims that are stored in one transaction, at least, because a contract is never divided
     */
    ClaimSizes(@Value("${chairtime.claims.in-memory}") int inMemory, @Value("${chairtime.claims.in-part}") int part) {
        this.inMemory = inMemory;
        this.part = part;
    }

    int inMemory() {
        return inMemory;
    }

    int part() {
        return part;
    }
}
