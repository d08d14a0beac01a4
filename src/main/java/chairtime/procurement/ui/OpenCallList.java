package chairtime.procurement.ui;

import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.BidStatus;
import chairtime.procurement.Bids;
import chairtime.procurement.OpenCallItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The calls that take bids now, the next deadline first, each with the one step that comes next. */
class OpenCallList extends Div {

    private static final int SHOWN_AT_ONCE = 20;
    private static final Duration SOON = Duration.ofDays(2);

    private final transient Bids bids;
    private final transient Clock clock;
    private final Div calls = new Div();
    private @Nullable String district;

    OpenCallList(Bids bids, Clock clock) {
        this.bids = bids;
        this.clock = clock;
        addClassName("stack");
        Page<OpenCallItem> first = page(0);
        if (first.isEmpty()) {
            add(new EmptyState(
                    "No call is open for you at the moment",
                    "When your commissioner looks for extra sessions that you could hold, the call stands here and you"
                            + " are told by e-mail."));
            return;
        }
        List<String> districts = bids.districtsOfOpenCalls();
        if (first.getTotalElements() > 1 && districts.size() > 1) {
            add(createWhere(districts));
        }
        calls.addClassName("stack");
        add(calls);
        show(first);
    }

    private Select<String> createWhere(List<String> districts) {
        Select<String> where = new Select<>();
        where.setLabel("Where");
        where.setItems(districts);
        where.setEmptySelectionAllowed(true);
        where.setEmptySelectionCaption("Anywhere");
        where.setItemLabelGenerator(chosen -> chosen == null ? "Anywhere" : chosen);
        where.addClassName("short-field");
        Fields.hint(where, "With calls for the whole area.");
        where.addValueChangeListener(change -> {
            district = change.getValue();
            calls.removeAll();
            show(page(0));
        });
        return where;
    }

    private Page<OpenCallItem> page(int number) {
        return bids.openCalls(district, PageRequest.of(number, SHOWN_AT_ONCE));
    }

    private void show(Page<OpenCallItem> page) {
        Instant now = clock.instant();
        page.forEach(item -> calls.add(createItem(item, now)));
        if (page.hasNext()) {
            Button next = new Button("Show more calls");
            next.addClickListener(click -> {
                calls.remove(next);
                show(page(page.getNumber() + 1));
            });
            calls.add(next);
        }
    }

    private static Div createItem(OpenCallItem item, Instant now) {
        boolean soon = Duration.between(now, item.deadline()).compareTo(SOON) < 0;
        StatusTag left = new StatusTag(
                Formats.deadline(item.deadline(), now), soon ? StatusTag.Kind.AT_RISK : StatusTag.Kind.ON_TRACK);
        Div titleLine = new Div(new H3(item.title()), left, BidTags.tag(item.myBid()));
        titleLine.addClassName("page-title");
        Paragraph who = new Paragraph("%s, %s, %s to %s"
                .formatted(
                        item.commissionerName(),
                        forWhom(item),
                        Formats.date(item.firstDay()),
                        Formats.date(item.lastDay())));
        who.addClassName("hint");
        KeyFacts facts = new KeyFacts()
                .fact("Deadline", Formats.dateTime(item.deadline()))
                .fact("Sessions wanted", Formats.count(item.sessionsWanted()))
                .fact("Price a session, at most", Formats.money(item.priceCeiling()));
        Button step = new Button(
                nextStep(item.myBid()),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(ProviderRoutes.call(item.id()))));
        step.setAriaLabel(nextStep(item.myBid()) + ": " + item.title());
        if (item.myBid() == null || item.myBid() == BidStatus.DRAFT) {
            step.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        Div box = new Div(titleLine, who, facts, step);
        box.addClassName("list-item");
        return box;
    }

    private static String forWhom(OpenCallItem item) {
        return item.districts().isEmpty()
                ? "for practices in the whole area"
                : "for practices in " + Words.area(item.districts());
    }

    private static String nextStep(@Nullable BidStatus bid) {
        if (bid == null || bid == BidStatus.WITHDRAWN) {
            return "See the call and bid";
        }
        return bid == BidStatus.DRAFT ? "Go on with your bid" : "See or change your bid";
    }
}
