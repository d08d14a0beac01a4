package chairtime.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param code three-character code
 * @param name current name
 * @param validFrom first day it commissions
 * @param validTo last day it commissions, if it has ended
 * @param successorCode who took over, if it has ended
 */
public record CommissionerView(
        String code, String name, LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String successorCode) {}
