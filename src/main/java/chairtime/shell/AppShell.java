package chairtime.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/** Page settings of the whole application. */
@Theme("chairtime")
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Chairtime");
        settings.addFavIcon("icon", "icons/chairtime.svg", "any");
    }
}
