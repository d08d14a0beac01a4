package chairtime.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of the screens of activity can be taken away as CSV and Excel. */
class EveryTableIsAFileTest {

    private static final Path SCREENS = Path.of("src/main/java/chairtime/activity/ui");
    private static final Pattern OWN_GRID = Pattern.compile("class (\\w+) extends DataGrid<");
    private static final Pattern DOWNLOAD =
            Pattern.compile("\\.downloads\\(|TableExport\\.XLSX|RuleDownloads downloads,|List<Component> files\\)"
                    + "|actions\\(downloads\\(");

    /** Grids whose files are made by the page around them, and those that are none. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "TermsCard.java", "ContractAccount",
            "EntriesCard.java", "ContractAccount",
            "MidYearReviewsView.java", "YearReviewsView",
            "YearEndsView.java", "YearReviewsView",
            "TermsPreviewTable.java", "shows what is not recorded yet, inside the form");

    @Test
    void everyGridOfAScreenHasAnExport() {
        Map<String, String> screens = screens();
        String own = ownGrids(screens).collect(Collectors.joining("|"));
        Pattern made = Pattern.compile("new DataGrid<|new (" + own + ")\\(|(" + own + ")::new");

        List<String> without = screens.entrySet().stream()
                .filter(screen -> !ELSEWHERE.containsKey(screen.getKey()))
                .filter(screen -> count(made, screen.getValue()) > count(DOWNLOAD, screen.getValue()))
                .map(screen -> screen.getKey() + " makes " + count(made, screen.getValue()) + " and offers "
                        + count(DOWNLOAD, screen.getValue()))
                .toList();

        assertThat(without)
                .as("grids without an export; use DataGrid.downloads")
                .isEmpty();
        assertThat(screens.keySet()).containsAll(ELSEWHERE.keySet());
    }

    private static Stream<String> ownGrids(Map<String, String> screens) {
        return screens.values().stream()
                .map(OWN_GRID::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Map<String, String> screens() {
        try (Stream<Path> files = Files.list(SCREENS)) {
            Map<String, String> found = new TreeMap<>();
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
