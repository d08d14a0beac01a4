package chairtime.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Somebody at a browser window. */
public final class Person {

    private static final int WIDE = 1280;
    private static final int NARROW = 400;
    private static final int HEIGHT = 900;
    private static final String UNKNOWN_PARTS =
            """
            () => [...new Set([...document.querySelectorAll('*')].map(part => part.localName))]
                .filter(name => name.includes('-') && !customElements.get(name))
                // these two are only names
                .filter(name => name !== 'vaadin-grid-cell-content' && !name.startsWith('flow-container-root-'))
            """;
    private static final String IDLE =
            """
            () => {
              const clients = window.Vaadin?.Flow?.clients;
              return !!clients && Object.values(clients).every(c => !c.isActive || !c.isActive())
                && !document.querySelector('chairtime-chart:not([data-drawn]), chairtime-process-diagram:not([data-drawn])');
            }""";

    private final Page page;
    private final String address;
    private final Path screenshots;
    private final List<String> findings;
    private final Set<String> looked;

    /**
     * @param findings where unfit pages are noted; the browser fails the journey at its end when there are any
     * @param looked names of the pages that were looked at, whoever showed them
     */
    Person(Page page, String address, Path screenshots, List<String> findings, Set<String> looked) {
        this.page = page;
        this.address = address;
        this.screenshots = screenshots;
        this.findings = findings;
        this.looked = looked;
    }

    /** The window, for whatever is not offered here. */
    public Page page() {
        return page;
    }

    /** Opens the path inside the application and waits until the page is complete. */
    public Person open(String path) {
        page.navigate(address + "/" + path);
        return settled();
    }

    /** Waits until the server has answered everything and charts and diagrams are drawn. */
    public Person settled() {
        page.waitForFunction(IDLE);
        return this;
    }

    /** Fills the sign-in form and sends it. */
    public void signIn(String username, String password) {
        open("login");
        signInHere(username, password);
    }

    /** Fills the sign-in form that is shown and sends it. */
    public void signInHere(String username, String password) {
        page.getByLabel("Username").fill(username);
        page.locator("input[type=password]").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        settled();
    }

    /** Presses the button of that name. */
    public Person press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settled();
    }

    /** Opens the menu of that name and chooses from it. */
    public Person choose(String menu, String item) {
        for (String name : List.of(menu, item)) {
            page.getByRole(
                            AriaRole.MENUITEM,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
            settled();
        }
        return this;
    }

    /** Follows the link of that name. */
    public Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return settled();
    }

    /** Types into the field with that label and leaves it. */
    public Person type(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
        return settled();
    }

    /** Types a day into the field with that label; Enter closes the calendar that opens while typing. */
    public Person day(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
        return settled();
    }

    /** Waits until the page says that somewhere. */
    public Person sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /**
     * Looks whether the page is fit for everyone: no serious finding of axe, one main heading, nothing that scrolls
     * sideways at 400 pixels, nothing that the browser does not know how to draw. Keeps a picture of it wide and narrow. What is wrong fails the journey at its end.
     *
     * @param name file name of the pictures, without the width; a page that somebody has shown under it before in this
     *     journey is not looked at again
     */
    public Person check(String name) {
        settled();
        if (!looked.add(name)) {
            return this;
        }
        picture(name, WIDE);
        axe(name + " at " + WIDE);
        page.setViewportSize(NARROW, HEIGHT);
        settled();
        picture(name, NARROW);
        axe(name + " at " + NARROW);
        int width = ((Number) page.evaluate("() => document.scrollingElement.scrollWidth")).intValue();
        if (width > NARROW) {
            findings.add("%s is %d pixels wide in a window of %d".formatted(name, width, NARROW));
        }
        List<?> unknown = (List<?>) page.evaluate(UNKNOWN_PARTS);
        if (!unknown.isEmpty()) {
            findings.add("%s shows parts that the bundle did not bring: %s".formatted(name, unknown));
        }
        int headings = page.locator("h1:visible").count();
        if (headings != 1) {
            findings.add("%s has %d main headings".formatted(name, headings));
        }
        page.setViewportSize(WIDE, HEIGHT);
        return settled();
    }

    /** Keeps a picture of the window as it is. */
    public Person picture(String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screenshots.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        return this;
    }

    private void axe(String where) {
        Axe.graveFindings(page).forEach(found -> findings.add(where + ": " + found));
    }
}
