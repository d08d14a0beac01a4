package chairtime.activity.ui;

import chairtime.activity.TermsHistory;
import chairtime.activity.TermsRecording;
import chairtime.activity.TermsVersion;
import chairtime.activity.UnscheduledLevel;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Timeline;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The terms of a contract as known now, and who recorded what in which order. */
class TermsCard extends Card {

    /**
     * @param levels levels of unscheduled care set for the contract
     * @param knownOn the versions as known at the end of a day
     */
    TermsCard(
            TermsHistory history,
            List<UnscheduledLevel> levels,
            SerializableFunction<LocalDate, List<TermsVersion>> knownOn) {
        super("Terms");
        if (history.recordings().isEmpty()) {
            add(new EmptyState(
                    "No terms are recorded",
                    "The published months say what the contract is for. Once a variation, a rebase, an uplift or"
                            + " another change is recorded, it stands here with its days, its reason and who recorded"
                            + " it."));
        } else {
            addVersions(history, knownOn);
        }
        List<Timeline.Entry> recorded = Stream.concat(
                        history.recordings().stream()
                                .map(recording -> new Timeline.Entry(
                                        recording.recordedAt(),
                                        recording.recordedBy(),
                                        StoryWords.recording(recording))),
                        levels.stream()
                                .map(level -> new Timeline.Entry(
                                        level.recordedAt(), level.recordedBy(), StoryWords.level(level))))
                .sorted(Comparator.comparing(Timeline.Entry::at).reversed())
                .toList();
        if (!recorded.isEmpty()) {
            add(new H3("What was recorded, newest first"), new Timeline(recorded));
        }
    }

    private void addVersions(TermsHistory history, SerializableFunction<LocalDate, List<TermsVersion>> knownOn) {
        DataGrid<TermsVersion> grid = new DataGrid<>("Versions of the terms");
        grid.text("Holds", StoryWords::days);
        grid.text("Because of", version -> version.kind().label());
        grid.text("Service", version -> version.line().label() + (version.recurring() ? "" : ", once"));
        grid.number("Target of a year", StoryWords::target, TermsVersion::target);
        grid.money("Value of a year", TermsVersion::value);
        grid.money("Rate", version -> version.rate().map(Money::rounded).orElse(null));
        grid.text("Reason", TermsVersion::reason);
        grid.text("Recorded", version -> version.recordedBy() + ", " + Formats.date(version.recordedAt()));
        grid.setItems(history.versions());
        grid.neverScrolls();
        grid.whenEmpty(new EmptyState(
                "Nothing was recorded by that day", "The published months said what the contract was for."));
        DayField day = new DayField("As known at the end of");
        day.setHelperText("Empty for what is known now");
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change ->
                grid.setItems(change.getValue() == null ? history.versions() : knownOn.apply(change.getValue())));
        add(day, grid);
    }

    /** With a button that takes the newest recording of each service back. */
    TermsCard takingBack(TermsHistory history, Consumer<TermsRecording> takeBack) {
        history.recordings().stream().filter(TermsRecording::mayBeTakenBack).forEach(recording -> {
            Button button = new Button(
                    "Take back: " + recording.kind().label() + " from " + Formats.date(recording.validFrom()),
                    click -> takeBack.accept(recording));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(button);
        });
        return this;
    }
}
