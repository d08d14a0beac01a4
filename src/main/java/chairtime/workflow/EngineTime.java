package chairtime.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The time that the engine goes by when it dates tasks and decides which timers are due. */
@Component
public class EngineTime {

    /** Stops the engine's clock at that moment. */
    public void standAt(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Lets the engine's clock follow the system's again. */
    public void follow() {
        ClockUtil.reset();
    }
}
