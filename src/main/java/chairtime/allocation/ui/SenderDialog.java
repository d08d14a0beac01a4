package chairtime.allocation.ui;

import chairtime.allocation.MessageSenderView;
import chairtime.allocation.MessageSenders;
import chairtime.allocation.NewSecret;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Registers a sender or changes one. */
class SenderDialog extends Dialog {

    private final transient MessageSenders senders;
    private final transient Runnable afterwards;
    private final SenderFields fields;

    /** For a new sender. */
    SenderDialog(MessageSenders senders, Runnable afterwards) {
        this.senders = senders;
        this.afterwards = afterwards;
        this.fields = new SenderFields(null);
        setHeaderTitle("Register sender");
        build(primary("Register sender", () -> {
            NewSecret secret = senders.register(fields.data());
            finish("The sender is registered.");
            new SecretDialog(fields.data().username(), secret).open();
        }));
    }

    /** For a sender that is there. */
    SenderDialog(MessageSenderView sender, MessageSenders senders, Runnable afterwards) {
        this.senders = senders;
        this.afterwards = afterwards;
        this.fields = new SenderFields(sender.data());
        setHeaderTitle("Sender " + sender.data().username());
        build(primary("Save sender", () -> {
            senders.change(sender.id(), fields.data());
            finish("The sender is saved.");
        }));
        fields.add(createDoor(sender));
    }

    private Div createDoor(MessageSenderView sender) {
        String name = sender.data().name();
        Div door = new Div(
                new H3("Secret"),
                new Paragraph("Nobody can read the secret again. If it is lost, or somebody else may know it, give the"
                        + " sender another."));
        door.add(new Button(
                "Give another secret",
                click -> Confirm.ask(
                        "Give this sender another secret?",
                        name + " can send nothing with the secret it has now; you are shown the new one once.",
                        "Give another secret",
                        () -> {
                            NewSecret secret = senders.renew(sender.id());
                            finish("The sender has another secret.");
                            new SecretDialog(sender.data().username(), secret).open();
                        })));
        if (sender.active()) {
            Button disable = new Button(
                    "Shut sender out",
                    click -> Confirm.ask(
                            "Shut this sender out?",
                            name + " can send nothing until it is let in again. What it sent stays.",
                            "Shut sender out",
                            () -> {
                                senders.disable(sender.id());
                                finish("The sender is shut out.");
                            }));
            disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
            door.add(disable);
        } else {
            door.add(new Button("Let sender in again", click -> {
                senders.enable(sender.id());
                finish("The sender may send again.");
            }));
        }
        door.addClassName("form");
        return door;
    }

    private Button primary(String label, Runnable work) {
        Button button = new Button(label, click -> {
            try {
                work.run();
            } catch (RefusedException refused) {
                fields.show(refused);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void finish(String done) {
        close();
        Messages.done(done);
        afterwards.run();
    }

    private void build(Button save) {
        add(fields);
        setWidth("40rem");
        getFooter().add(new Button("Go back", click -> close()), save);
    }
}
