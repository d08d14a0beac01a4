package chairtime.shell;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.TodayContribution;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** The first page of every role: what needs me now, what changed, how it goes. */
@Route("")
@PageTitle("Today")
@PermitAll
class TodayView extends Page {

    private static final Logger LOG = LoggerFactory.getLogger(TodayView.class);
    private static final int CHANGES = 100;
    private static final int PICTURE = 200;

    TodayView(
            CurrentUser currentUser, ObjectProvider<TodayContribution> contributions, LayoutParts parts, Clock clock) {
        super("Today");
        SignedInUser user = currentUser.require();
        Paragraph greeting = new Paragraph("%s, %s · %s"
                .formatted(user.displayName(), parts.organisationName(user), Formats.date(clock.instant())));
        greeting.addClassName("today-greeting");
        Div now = column("today-now");
        Div changes = column("today-changes");
        Div picture = column("today-picture");
        forRolesOf(user, contributions).forEach(part -> {
            Div column = part.order() < CHANGES ? now : part.order() < PICTURE ? changes : picture;
            column.add(made(part));
        });
        if (now.getChildren().findAny().isEmpty()) {
            now.add(new Places(parts.menu().visibleTo(user)));
        } else {
            changes.add(new Places(parts.menu().visibleTo(user)));
        }
        Div columns = new Div(picture, now, changes);
        columns.addClassName("today");
        add(greeting, columns);
    }

    private static List<TodayContribution> forRolesOf(
            SignedInUser user, ObjectProvider<TodayContribution> contributions) {
        return contributions.stream()
                .filter(part -> part.forOperator() || !user.organisation().isOperator())
                .filter(part -> part.roles().isEmpty()
                        || user.roles().stream().map(Enum::name).anyMatch(part.roles()::contains))
                .sorted(Comparator.comparingInt(TodayContribution::order))
                .toList();
    }

    private static Component made(TodayContribution part) {
        try {
            return part.content();
        } catch (RuntimeException broken) {
            String reference = Reference.next();
            LOG.error("Reference {}: part of Today", reference, broken);
            return new Card(
                    "A part of this page is missing",
                    new Paragraph("It could not be made just now. The rest of the page is complete. Reference "
                            + reference + "."));
        }
    }

    private static Div column(String name) {
        Div column = new Div();
        column.addClassName(name);
        return column;
    }
}
