package chairtime.allocation.ui;

import chairtime.allocation.Patients;
import chairtime.allocation.RecordKeeping;
import chairtime.allocation.ReferralId;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import java.util.function.BiConsumer;

/** What a clinician, who answers for patients' records, can do about the details of a patient. */
final class RecordActions {

    private final Patients patients;
    private final ReferralId id;
    private final Runnable afterwards;

    /** @param afterwards shows the referral again */
    RecordActions(Patients patients, ReferralId id, Runnable afterwards) {
        this.patients = patients;
        this.id = id;
        this.afterwards = afterwards;
    }

    /** Puts what can be done in the menu of the page. */
    void addTo(Page page, RecordKeeping keeping, boolean referralEnded) {
        if (keeping.isErased()) {
            return;
        }
        if (keeping.legalHold()) {
            page.moreAction("End the legal hold", () -> endHold().open());
            return;
        }
        page.moreAction("Put under legal hold", () -> hold().open());
        if (referralEnded) {
            page.moreAction("Erase the patient's details", () -> erase().open());
        }
    }

    ReasonDialog hold() {
        return new ReasonDialog(
                "Put the details under legal hold?",
                "They are kept beyond their last day, until somebody ends the hold.",
                "Who needs them, and for what?",
                "Hold details",
                reason -> does(patients::hold, reason, "The details are under legal hold."));
    }

    ReasonDialog endHold() {
        return new ReasonDialog(
                "End the legal hold?",
                "The details are erased after their last day, which may have passed already.",
                "Why does it end?",
                "End hold",
                reason -> does(patients::endHold, reason, "The legal hold has ended."));
    }

    ReasonDialog erase() {
        return new ReasonDialog(
                "Erase the patient's details?",
                "Who the patient is can never be found out again; the referral stays counted. This cannot be undone.",
                "Why are they erased?",
                "Erase details",
                reason -> does(patients::erase, reason, "The details are erased."));
    }

    private void does(BiConsumer<ReferralId, String> change, String reason, String done) {
        change.accept(id, reason);
        Messages.done(done);
        afterwards.run();
    }
}
