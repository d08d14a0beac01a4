package chairtime.allocation.ui;

import chairtime.allocation.FollowOnCourses;
import chairtime.allocation.FollowOnItem;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.TodayContribution;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The coordinator's first page: further courses for which a place is to be found. */
@Component
class FollowOnToday implements TodayContribution {

    private static final int MOST_SHOWN = 10;

    private final FollowOnCourses courses;

    FollowOnToday(FollowOnCourses courses) {
        this.courses = courses;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> roles() {
        return Set.of("COORDINATOR", "CLINICIAN");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        List<FollowOnItem> open = courses.open();
        Card card = new Card("Further courses to find a place for");
        if (open.isEmpty()) {
            card.add(new Paragraph("None. Practices ask here when a patient needs more than they can give."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        open.stream()
                .limit(MOST_SHOWN)
                .forEach(item -> list.add(new ListItem(new Anchor(
                        AppointmentRoutes.followUp(item.referral()),
                        "Patient " + item.pseudonym() + ", asked for on " + Formats.date(item.requestedAt())))));
        card.add(list);
        if (open.size() > MOST_SHOWN) {
            card.add(new Paragraph("The oldest " + MOST_SHOWN + " are shown."));
        }
        return card;
    }
}
