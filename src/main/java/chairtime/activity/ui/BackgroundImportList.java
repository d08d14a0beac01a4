package chairtime.activity.ui;

import chairtime.activity.BackgroundImport;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/** The imports that are under way or have just ended, each with its progress or its end in words. */
class BackgroundImportList extends Div {

    BackgroundImportList() {
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<BackgroundImport> imports) {
        removeAll();
        imports.forEach(one -> add(item(one)));
        setVisible(!imports.isEmpty());
    }

    private static Component item(BackgroundImport one) {
        Div item = new Div();
        item.addClassName("list-item");
        Span name = new Span(
                one.fileName() + ", sent at " + Formats.time(one.startedAt()) + " by " + one.startedBy() + " ");
        item.add(name, tag(one.state()));
        if (one.state() == BackgroundImport.State.RUNNING) {
            ProgressBar bar = new ProgressBar(0, 1, Math.min(1, one.share()));
            bar.getElement().setAttribute("aria-label", "Progress of " + one.fileName());
            item.add(bar, new Paragraph(one.step() + ". You can leave this page; the import goes on."));
        } else if (one.result() != null) {
            item.add(new Paragraph(
                    new Anchor(DeliveryNavigation.importOf(one.result()), "See what became of " + one.fileName())));
        } else if (one.reason() != null) {
            item.add(new Paragraph(one.reason() + " Nothing was stored."));
        }
        return item;
    }

    private static StatusTag tag(BackgroundImport.State state) {
        return switch (state) {
            case RUNNING -> new StatusTag("Importing", StatusTag.Kind.NEUTRAL);
            case IMPORTED -> new StatusTag("Imported", StatusTag.Kind.DONE);
            case UNCHANGED -> new StatusTag("Already there, nothing changed", StatusTag.Kind.DONE);
            case REFUSED -> new StatusTag("Refused", StatusTag.Kind.STOPPED);
            case FAILED -> new StatusTag("Not imported", StatusTag.Kind.LATE);
        };
    }
}
