package chairtime.shell.demo;

import java.time.Instant;

/** Lets the history of the demonstration data happen in the past. */
interface DemoTime {

    /** The application and the engine take this for the present moment. */
    void standAt(Instant moment);

    /** Time runs by itself again. */
    void follow();
}
