package chairtime.shell;

import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;

/** Who I am, what I may do, my account, sign out. */
class UserMenu extends MenuBar {

    UserMenu(SignedInUser user, Runnable signOut) {
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span name = new Span(user.displayName());
        name.addClassName("user-name");
        Div label = new Div(VaadinIcon.USER.create(), name);
        label.addClassName("user-label");
        MenuItem top = addItem(label);
        top.setAriaLabel("Signed in as " + user.displayName());
        Div roles = new Div(user.displayName() + ": "
                + user.roles().stream().map(Role::label).collect(Collectors.joining(", ")));
        roles.addClassName("user-roles");
        top.getSubMenu().addItem(roles).setEnabled(false);
        top.getSubMenu().addItem("My account", click -> UI.getCurrent().navigate("account"));
        top.getSubMenu().addItem("Keyboard shortcuts", click -> ShortcutKeys.list());
        top.getSubMenu().addItem("Sign out", click -> signOut.run());
    }
}
