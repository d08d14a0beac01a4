package chairtime.procurement;

import java.time.Instant;

/**
 * The draft of whoever asks.
 *
 * @param version to hand back when it is saved again
 * @param data what it says
 * @param savedAt when it was saved
 */
public record MyNeedDraft(long version, NeedDraft data, Instant savedAt) {}
