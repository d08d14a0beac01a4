package chairtime.security.ui;

import chairtime.security.web.SignInRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/**
 * A plain form that the browser posts by itself, so that password managers know it and it needs no script. Nothing
 * typed is sent before: a request that meets the new session of the sign-in would lead away from the page that was
 * asked for.
 */
@Tag("form")
class SignInForm extends Component implements HasComponents {

    private final Input username = new Input();
    private final Input password = new Input();

    SignInForm(SignInRequest request) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        getElement().setAttribute("aria-label", "Sign in");
        Input csrf = new Input();
        csrf.setType("hidden");
        csrf.getElement().setAttribute("name", request.csrfParameter());
        csrf.setValue(request.csrfToken());
        username.setValue(request.typedName());
        NativeButton send = new NativeButton("Sign in");
        send.getElement().setAttribute("type", "submit");
        send.addClassName("sign-in-send");
        add(
                csrf,
                createField("Username", username, "username", "username"),
                createField("Password", password, "password", "current-password"),
                send);
        password.setType("password");
        Input first = request.typedName().isEmpty() ? username : password;
        first.getElement().setAttribute("autofocus", true);
    }

    void fill(String name, String secret) {
        getElement()
                .executeJs(
                        "this.elements.username.value = $0; this.elements.password.value = $1;"
                                + " this.querySelector('button').focus()",
                        name,
                        secret);
    }

    private static Div createField(String label, Input input, String name, String autocomplete) {
        input.setValueChangeMode(null);
        input.setId("sign-in-" + name);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("autocapitalize", "none");
        input.getElement().setAttribute("spellcheck", "false");
        input.getElement().setAttribute("required", true);
        Div field = new Div(new NativeLabel(label), input);
        ((NativeLabel) field.getComponentAt(0)).setFor(input);
        field.addClassName("sign-in-field");
        return field;
    }
}
