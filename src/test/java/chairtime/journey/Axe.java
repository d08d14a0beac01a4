package chairtime.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Runs axe with all its usual rules inside the page and brings back what is serious alone: its own driver opens
 * another tab for each look and carries everything that is in order across too, which takes five times as long.
 */
final class Axe {

    private static final String PROGRAM = AxeBuilder.getAxeScript();
    private static final String GRAVE_FINDINGS =
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .map(rule => `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 5).map(node => node.html)}`);
            }""";

    private Axe() {}

    /** What is seriously wrong or worse on that page as it stands, one line for each rule that is broken. */
    static List<String> graveFindings(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(PROGRAM);
        }
        return ((List<?>) page.evaluate(GRAVE_FINDINGS))
                .stream().map(String::valueOf).toList();
    }
}
