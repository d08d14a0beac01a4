package chairtime.notification.ui;

import chairtime.notification.Notices;
import chairtime.platform.ui.NavbarContribution;
import chairtime.security.CurrentUser;
import com.vaadin.flow.component.Component;

/** Puts the bell into the bar. */
@org.springframework.stereotype.Component
class NoticeBellContribution implements NavbarContribution {

    private final Notices notices;
    private final CurrentUser currentUser;

    NoticeBellContribution(Notices notices, CurrentUser currentUser) {
        this.notices = notices;
        this.currentUser = currentUser;
    }

    @Override
    public Component content() {
        return new NoticeBell(notices, Notices.topic(currentUser.require().id()));
    }
}
