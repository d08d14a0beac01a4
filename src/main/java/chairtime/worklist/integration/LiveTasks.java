package chairtime.worklist.integration;

import chairtime.platform.ui.Live;
import chairtime.worklist.Worklist;
import chairtime.worklist.domain.WorkItemChanges;
import org.springframework.stereotype.Component;

@Component
class LiveTasks implements WorkItemChanges {

    @Override
    public void changed() {
        Live.publish(Worklist.LIVE_TOPIC);
    }
}
