package chairtime.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be undone, and names the consequence. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks; does it only when the person says so.
     *
     * @param title the question, for instance {@code Publish this call?}
     * @param consequence what will happen, for instance {@code 23 practices are told at once.}
     * @param verb the button, a verb with its object, for instance {@code Publish to 23 practices}
     * @param action what is done then
     */
    public static void ask(String title, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, consequence, verb, event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Go back");
        dialog.open();
    }
}
