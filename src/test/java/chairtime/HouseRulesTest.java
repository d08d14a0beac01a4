package chairtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the source text that the compiled classes do not show. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Stream.concat(files(MAIN, ".java"), files(TEST, ".java"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(directory -> !isNullMarked(directory)))
                .as("packages without @NullMarked in a package-info")
                .isEmpty();
    }

    @Test
    void noPackageInfoOfATestHidesThatOfTheProgram() {
        assertThat(files(TEST, "package-info.java").filter(file -> Files.exists(MAIN.resolve(TEST.relativize(file)))))
                .as("they come first on the classpath of the tests, where the module's own would not be seen")
                .isEmpty();
    }

    @Test
    void filesStayShort() {
        assertThat(longerThan(300, MAIN, source -> true))
                .as("files over 300 lines")
                .isEmpty();
        assertThat(longerThan(400, TEST, source -> true))
                .as("tests over 400 lines")
                .isEmpty();
    }

    @Test
    void screensServicesAndDelegatesStayShorter() {
        assertThat(longerThan(200, MAIN, declares("@Route\\(")))
                .as("views over 200 lines")
                .isEmpty();
        assertThat(longerThan(150, MAIN, declares("@Service\\b")))
                .as("services over 150 lines")
                .isEmpty();
        assertThat(longerThan(40, MAIN, declares("implements JavaDelegate\\b")))
                .as("delegates over 40 lines: they translate, and decide nothing")
                .isEmpty();
    }

    @Test
    void testsReadAsSentencesAndDoNotSleep() {
        assertThat(matching(TEST, "\\bThread\\.sleep\\("))
                .as("tests that sleep; wait for what should happen instead")
                .isEmpty();
        assertThat(matching(TEST, "@Test\\s+(public\\s+)?void\\s+test[A-Z_]"))
                .as("tests named test...; the name is a sentence of the domain")
                .isEmpty();
        assertThat(matching(TEST, "@Disabled\\b")).as("tests switched off").isEmpty();
    }

    @Test
    void nothingIsPrintedPastTheLog() {
        assertThat(matching(MAIN, "System\\.(out|err)\\.|\\.printStackTrace\\("))
                .isEmpty();
    }

    private static Stream<Path> matching(Path root, String pattern) {
        Predicate<String> found = declares(pattern);
        return files(root, ".java").filter(file -> !file.endsWith("HouseRulesTest.java") && found.test(text(file)));
    }

    private static Predicate<String> declares(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private static List<String> longerThan(int lines, Path root, Predicate<String> which) {
        return files(root, ".java")
                .filter(file -> which.test(text(file)))
                .filter(file -> text(file).lines().count() > lines)
                .map(file -> file + " has " + text(file).lines().count() + " lines")
                .toList();
    }

    private static boolean isNullMarked(Path directory) {
        // a test package may be marked by the package of the same name that it tests
        Path name = directory.startsWith(TEST) ? TEST.relativize(directory) : MAIN.relativize(directory);
        return Stream.of(MAIN, TEST)
                .map(root -> root.resolve(name).resolve("package-info.java"))
                .anyMatch(file -> Files.exists(file) && text(file).contains("NullMarked"));
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
