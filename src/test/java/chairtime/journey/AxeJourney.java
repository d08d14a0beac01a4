package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That the look which every journey takes at its pages does find something. */
class AxeJourney {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aPictureWithoutWordsInsideAPartOfAPageIsFound() {
        Page page = page(
                """
                <div id="part"></div>
                <script>
                  document.getElementById('part').attachShadow({ mode: 'open' }).innerHTML = '<img src="data:,">';
                </script>""");

        assertThat(Axe.graveFindings(page))
                .singleElement()
                .asString()
                .startsWith("image-alt: ")
                .contains("<img src=");
    }

    @Test
    void aPageInOrderHasNoFindings() {
        assertThat(Axe.graveFindings(page("<p>Two dentists left in May.</p>"))).isEmpty();
    }

    private static Page page(String body) {
        Page page = BROWSER.visitor("about:blank").page();
        page.setContent("<!doctype html><html lang=\"en\"><title>A page</title><main><h1>A page</h1>" + body
                + "</main></html>");
        return page;
    }
}
