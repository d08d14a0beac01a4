package chairtime.procurement.ui;

import chairtime.procurement.CallStatus;
import chairtime.procurement.NeedStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of needs and calls can be narrowed to: a state of needs, or one of calls.
 *
 * @param name how the address names it
 * @param label how the screen names it
 * @param needStatus only needs of that status
 * @param callStatus only calls of that status
 */
record NeedState(String name, String label, @Nullable NeedStatus needStatus, @Nullable CallStatus callStatus) {

    private static final List<NeedState> ALL = states();

    static List<NeedState> all() {
        return ALL;
    }

    private static List<NeedState> states() {
        List<NeedState> all = new ArrayList<>();
        for (NeedStatus status : NeedStatus.values()) {
            all.add(new NeedState(status.name(), "Needs: " + status.label(), status, null));
        }
        for (CallStatus status : CallStatus.values()) {
            all.add(new NeedState("CALL_" + status.name(), "Calls: " + status.label(), null, status));
        }
        return List.copyOf(all);
    }
}
