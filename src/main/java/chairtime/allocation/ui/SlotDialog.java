package chairtime.allocation.ui;

import chairtime.allocation.FurtherSeat;
import chairtime.allocation.SlotStatus;
import chairtime.allocation.SlotView;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A slot of the practice, with what can be done about it; both need a reason. */
class SlotDialog extends Dialog {

    private static final int REASON_MAX_LENGTH = 2000;

    private final ErrorSummary summary = new ErrorSummary();
    private final TextArea reason = new TextArea("Reason");

    /**
     * @param slot the slot
     * @param furtherSeat what one more patient would mean; null when the slot cannot be changed any more
     * @param close closes it with that reason
     * @param overbook lets one more patient be seen, with that reason
     */
    SlotDialog(SlotView slot, @Nullable FurtherSeat furtherSeat, Consumer<String> close, Consumer<String> overbook) {
        setHeaderTitle(SlotWording.day(slot.startsAt()) + ", " + SlotWording.time(slot));
        setMaxWidth("36rem");
        add(
                summary,
                new KeyFacts()
                        .fact("State", SlotWording.state(slot))
                        .fact("Meant for", slot.meantFor().label())
                        .fact("From", slot.source().label())
                        .fact("Open to others from", Formats.dateTime(slot.releaseAt()))
                        .fact("Offers", SlotWording.facts(slot.facts())));
        getFooter().add(new Button("Go back", click -> close()));
        if (slot.status() == SlotStatus.CLOSED) {
            add(new Paragraph("Closed: " + slot.closeReason()));
        } else if (furtherSeat != null) {
            reason.setMaxLength(REASON_MAX_LENGTH);
            reason.setWidthFull();
            reason.setHelperText("The coordinators read it.");
            add(new Paragraph(consequence(slot)), new Paragraph(words(furtherSeat)), reason);
            if (furtherSeat.isAllowed()) {
                getFooter().add(new Button("See one more patient", click -> done(overbook)));
            }
            getFooter().add(new Button("Close slot", click -> done(close)));
        }
    }

    private static String consequence(SlotView slot) {
        int patients = slot.held() + slot.booked();
        return patients == 0
                ? "Nobody has a seat in this slot. Once closed it does not open again."
                : Formats.count(patients, "patient has", "patients have")
                        + " a seat in this slot. If you close it they are given another, where there is one.";
    }

    private static String words(FurtherSeat seat) {
        String chance =
                "If you see one more patient in this slot, the chance that more come than you can see by the end of"
                        + " the day is " + Formats.percent(seat.chancePercent()) + ". ";
        String from = seat.isOwnShare()
                ? Formats.percent(seat.missedPercent()) + " of your last "
                        + Formats.count(seat.appointments(), "patient", "patients") + " did not come. "
                : "That takes it that " + Formats.percent(seat.missedPercent())
                        + " of patients do not come, until enough of yours are counted. ";
        return chance
                + from
                + (seat.isAllowed()
                        ? "Up to " + seat.highestPercent() + " % is allowed."
                        : "More than " + seat.highestPercent() + " % is not allowed; add another slot instead.");
    }

    private void done(Consumer<String> action) {
        try {
            action.accept(reason.getValue());
            close();
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("reason", reason));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
        }
    }
}
