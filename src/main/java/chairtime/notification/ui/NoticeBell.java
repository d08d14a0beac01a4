package chairtime.notification.ui;

import chairtime.notification.NoticeView;
import chairtime.notification.Notices;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Live;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;

/** The bell in the bar: how many notices are unread, and the newest of them. */
class NoticeBell extends Div {

    private static final int SHOWN = 20;
    private static final int MOST_COUNTED = 99;

    private final transient Notices notices;
    private final Button bell = new Button(VaadinIcon.BELL_O.create());
    private final Span badge = new Span();
    private final Span spoken = new Span();
    private final Div list = new Div();

    /** @param topic what is published when this person is told something */
    NoticeBell(Notices notices, String topic) {
        this.notices = notices;
        addClassName("notice-bell");
        bell.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        badge.addClassName("notice-count");
        badge.getElement().setAttribute("aria-hidden", "true");
        spoken.addClassName("notice-spoken");
        spoken.getElement().setAttribute("aria-live", "polite");
        bell.setSuffixComponent(badge);
        list.addClassName("notice-list");
        Popover popover = new Popover(list);
        popover.setTarget(bell);
        popover.setAriaLabel("Notices");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                showList(popover);
            }
        });
        add(bell, spoken, popover);
        Live.onChange(this, topic, this::showCount);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        showCount();
    }

    private void showCount() {
        long unread = notices.unread();
        badge.setText(unread > MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(unread));
        badge.setVisible(unread > 0);
        String words = unread == 0 ? "No new notices" : Formats.count(unread, "new notice", "new notices");
        bell.setAriaLabel(words);
        bell.setTooltipText(words);
        spoken.setText(unread == 0 ? "" : words);
    }

    private void showList(Popover popover) {
        list.removeAll();
        List<NoticeView> newest = notices.mine(SHOWN);
        if (newest.isEmpty()) {
            list.add(new Paragraph("You are told here when something of yours moves on."));
            return;
        }
        UnorderedList items = new UnorderedList();
        newest.forEach(notice -> items.add(createItem(notice, popover)));
        Button all = new Button("Mark all as read", click -> {
            notices.markAllRead(newest.get(0));
            showCount();
            popover.close();
        });
        all.addThemeVariants(ButtonVariant.LUMO_SMALL);
        list.add(items, all);
    }

    private ListItem createItem(NoticeView notice, Popover popover) {
        Button open = new Button(notice.text(), click -> {
            notices.markRead(notice);
            showCount();
            popover.close();
            UI.getCurrent().navigate(notice.route());
        });
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span when = new Span(Formats.dateTime(notice.toldAt()) + (notice.read() ? "" : " · new"));
        when.addClassName("notice-when");
        ListItem item = new ListItem(open, when);
        if (!notice.read()) {
            item.addClassName("is-unread");
        }
        return item;
    }
}
