package chairtime.shell;

import chairtime.platform.ui.Page;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every page: navigation by job, where I am, whose data I see, search, notices, who I am. */
@Layout
@AnonymousAllowed
@Uses(KitParts.class)
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final LayoutParts parts;
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private @Nullable Navigation navigation;
    private boolean first = true;

    MainLayout(LayoutParts parts) {
        this.parts = parts;
        setPrimarySection(Section.NAVBAR);
        addToNavbar(createTop());
        parts.user().ifPresent(user -> addToDrawer(createDrawer(user)));
        if (parts.user().isPresent()) {
            getElement().appendChild(new SessionWarning(parts.endIdleSession()).getElement());
        }
        getElement().appendChild(new ShortcutKeys().getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        if (navigation != null) {
            navigation.at(path);
        }
        if (getContent() instanceof Page page) {
            breadcrumb.show(
                    path, page, parts.user().map(parts.menu()::visibleTo).orElse(List.of()));
            if (!first) {
                page.getElement().executeJs("if (!this.contains(document.activeElement)) this.focus()");
            }
        }
        first = false;
    }

    private Component createTop() {
        Header top = new Header();
        top.addClassName("top");
        top.add(createSkipLink());
        if (parts.demonstration()) {
            Div band = new Div("Demonstration: everything here is invented");
            band.addClassName("demo-band");
            top.add(band);
        }
        Div bar = new Div();
        bar.addClassName("top-bar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Navigation");
        Anchor product = new Anchor("", "Chairtime");
        product.addClassName("product");
        bar.add(toggle, product);
        parts.user().ifPresent(user -> {
            Span organisation = new Span(parts.organisationName(user));
            organisation.addClassName("top-organisation");
            organisation.setTitle("Whose data you see");
            bar.add(organisation, createRightSide(user));
        });
        top.add(bar, breadcrumb);
        return top;
    }

    private Component createRightSide(SignedInUser user) {
        Div right = new Div();
        right.addClassName("top-right");
        right.add(new SearchBox(parts.search(), "/"));
        parts.navbar().forEach(right::add);
        right.add(new UserMenu(user, parts.signOut()));
        return right;
    }

    private Component createDrawer(SignedInUser user) {
        Span organisation = new Span(parts.organisationName(user));
        organisation.addClassName("drawer-organisation");
        Div drawer = new Div(organisation, new SearchBox(parts.search(), ""));
        drawer.addClassName("drawer");
        navigation = parts.menu().createNavigation(user);
        Scroller scroller = new Scroller(navigation);
        scroller.addClassName("drawer-nav");
        drawer.add(scroller);
        return drawer;
    }

    private static Anchor createSkipLink() {
        Anchor skip = new Anchor("#main", "Skip to the content");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        // the base address of the page would turn the fragment into a link to Today
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('main')?.focus(); })");
        return skip;
    }
}
