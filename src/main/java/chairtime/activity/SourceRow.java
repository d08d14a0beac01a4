package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import org.jspecify.annotations.Nullable;

/**
 * A row that a figure is made of.
 *
 * @param what what it is
 * @param units its units; null where it says none, or where there is no data
 * @param money its pounds; null where it says none
 * @param source where it stands and who recorded it
 */
public record SourceRow(String what, @Nullable Uda units, @Nullable Money money, String source) {}
