package chairtime.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets open pages follow what others change: a topic is a word such as {@code tasks} or {@code call-7}. */
public final class Live {

    private static final Map<String, Set<Listener>> LISTENERS = new ConcurrentHashMap<>();
    // Not the publisher's thread: its transaction and its rights must not leak into other people's pages.
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "live-pages");
        thread.setDaemon(true);
        return thread;
    });

    private Live() {}

    /** Tells every open page that follows the topic; inside a transaction only once that is committed. */
    public static void publish(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(topic);
            }
        });
    }

    /** Refreshes the component, with the rights of whoever looks at it, whenever the topic is published. */
    public static void onChange(Component owner, String topic, Runnable refresh) {
        owner.addAttachListener(attached -> follow(attached.getUI(), owner, topic, refresh));
        owner.getUI().ifPresent(ui -> follow(ui, owner, topic, refresh));
    }

    private static void follow(UI ui, Component owner, String topic, Runnable refresh) {
        Listener listener = new Listener(ui, refresh);
        LISTENERS.computeIfAbsent(topic, key -> ConcurrentHashMap.newKeySet()).add(listener);
        Registration[] onDetach = new Registration[1];
        onDetach[0] = owner.addDetachListener(detached -> {
            LISTENERS.computeIfPresent(topic, (key, all) -> {
                all.remove(listener);
                return all.isEmpty() ? null : all;
            });
            onDetach[0].remove();
        });
    }

    private static void tell(String topic) {
        LISTENERS.getOrDefault(topic, Set.of()).forEach(listener -> {
            if (listener.waiting.compareAndSet(false, true)) {
                WORKERS.execute(listener::run);
            }
        });
    }

    private static final class Listener {

        private final UI ui;
        private final Runnable refresh;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Listener(UI ui, Runnable refresh) {
            this.ui = ui;
            this.refresh = refresh;
        }

        void run() {
            try {
                ui.access(() -> {
                    waiting.set(false);
                    refresh.run();
                });
            } catch (UIDetachedException closedMeanwhile) {
                waiting.set(false);
            }
        }
    }
}
