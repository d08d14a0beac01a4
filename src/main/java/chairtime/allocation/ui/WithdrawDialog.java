package chairtime.allocation.ui;

import java.util.function.Consumer;

/** Asks why a referral is taken back, and names the consequence. */
class WithdrawDialog extends ReasonDialog {

    /** @param withdraw takes the reason; a refusal is shown at the field */
    WithdrawDialog(Consumer<String> withdraw) {
        super(
                "Withdraw this referral?",
                "The referral ends and the patient gets no slot by it. This cannot be undone; take a new referral if the"
                        + " patient needs care again.",
                "Why is it withdrawn?",
                "Withdraw referral",
                withdraw);
    }
}
