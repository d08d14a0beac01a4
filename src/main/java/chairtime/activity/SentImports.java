package chairtime.activity;

import chairtime.security.Organisation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The imports that were sent since the application started: all that go on, and of each organisation the last ended. */
final class SentImports {

    private static final int KEPT = 20;

    private record Entry(Organisation organisation, BackgroundImport shown) {}

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();

    /** Takes over how far the import is now. */
    void put(Organisation organisation, BackgroundImport shown) {
        entries.put(shown.number(), new Entry(organisation, shown));
        of(organisation).stream()
                .filter(one -> one.state() != BackgroundImport.State.RUNNING)
                .skip(KEPT)
                .forEach(old -> entries.remove(old.number()));
    }

    void remove(BackgroundImport shown) {
        entries.remove(shown.number());
    }

    /** Those of the organisation, newest first. */
    List<BackgroundImport> of(Organisation organisation) {
        return entries.values().stream()
                .filter(entry -> entry.organisation().equals(organisation))
                .map(Entry::shown)
                .sorted(Comparator.comparingLong(BackgroundImport::number).reversed())
                .toList();
    }
}
