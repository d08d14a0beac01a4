package chairtime.procurement.ui;

import chairtime.procurement.CallView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything about a call in tabs. A tab is filled when it is opened: reading bids is taken down, so no tab does it unasked. */
class CallTabs extends TabSheet {

    private final Map<Tab, CallTab> tabs = new LinkedHashMap<>();
    private final transient CallTabContents contents;
    private final transient CallView call;

    /** @param open name of the tab to open, or any other text for the first */
    CallTabs(CallTabContents contents, CallView call, String open) {
        this.contents = contents;
        this.call = call;
        setWidthFull();
        addClassName("call-tabs");
        for (CallTab tab : contents.tabs(call)) {
            tabs.put(add(tab.label(), new Div()), tab);
        }
        tabs.forEach((shown, tab) -> {
            if (tab.inAddress().equals(open)) {
                setSelectedTab(shown);
            }
        });
        fill();
        addSelectedChangeListener(change -> {
            fill();
            String address =
                    ProcurementNavigation.call(call.id()) + "?tab=" + selected().inAddress();
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
        });
    }

    CallTab selected() {
        return tabs.get(getSelectedTab());
    }

    /** How the address names the tab that is open on that page. */
    static String openTab(Component page) {
        return find(page) instanceof CallTabs open ? open.selected().inAddress() : "";
    }

    private static Component find(Component parent) {
        if (parent instanceof CallTabs) {
            return parent;
        }
        return parent.getChildren()
                .map(CallTabs::find)
                .filter(CallTabs.class::isInstance)
                .findFirst()
                .orElse(parent);
    }

    private void fill() {
        Div content = (Div) getComponent(getSelectedTab());
        if (content.getComponentCount() == 0) {
            content.addClassName("tab-content");
            content.add(contents.of(selected(), call));
        }
    }
}
