package chairtime.allocation.ui;

import chairtime.allocation.NewSecret;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a secret, this once. */
class SecretDialog extends Dialog {

    SecretDialog(String username, NewSecret secret) {
        setHeaderTitle("Secret of " + username);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        TextField shown = new TextField("Secret");
        shown.setValue(secret.secret());
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.getElement().setAttribute("autocomplete", "off");
        Div content = new Div(
                new Paragraph("Copy it now and hand it over safely, not by e-mail: it is shown this once."),
                shown,
                new Paragraph("The program signs in by HTTP Basic with the username " + username
                        + " and sends its messages to /fhir/$process-message of this address."));
        content.addClassName("form");
        add(content);
        getFooter().add(new Button("I have copied it", click -> close()));
    }
}
