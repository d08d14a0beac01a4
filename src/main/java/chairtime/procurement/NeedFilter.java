package chairtime.procurement;

import org.jspecify.annotations.Nullable;

/**
 * @param text part of the title, or null for any
 * @param status only needs of that status, or null for any
 * @param district only needs of that district, and those of the whole area; null for any
 */
public record NeedFilter(@Nullable String text, @Nullable NeedStatus status, @Nullable String district) {

    /** Every need. */
    public static final NeedFilter ALL = new NeedFilter(null, null, null);
}
