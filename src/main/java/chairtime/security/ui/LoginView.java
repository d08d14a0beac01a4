package chairtime.security.ui;

import chairtime.security.DemoSignIn;
import chairtime.security.DemoSignIns;
import chairtime.security.web.SignInRequest;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – Chairtime")
@AnonymousAllowed
@CssImport("./security/sign-in.css")
class LoginView extends Main implements BeforeEnterObserver {

    private static final Map<String, String> SENTENCES = sentences();

    private final transient AuthenticationContext authentication;
    private final Div message = new Div();

    LoginView(AuthenticationContext authentication, ObjectProvider<DemoSignIns> demo) {
        this.authentication = authentication;
        addClassName("sign-in");
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        SignInForm form = new SignInForm(SignInRequest.current());
        Section box = new Section(new H1("Chairtime"), createPurpose(), message, form);
        box.addClassName("sign-in-box");
        add(box);
        demo.ifAvailable(accounts -> add(createDemoList(accounts, form)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        QueryParameters parameters = event.getLocation().getQueryParameters();
        SENTENCES.forEach((key, sentence) -> {
            if (parameters.getParameters().containsKey(key)) {
                message.setText(sentence);
                message.setClassName("is-error", "error".equals(key) || "locked".equals(key));
                message.setVisible(true);
            }
        });
    }

    private static Paragraph createPurpose() {
        Paragraph purpose =
                new Paragraph("Extra NHS dental sessions: who needs them, who offers them, what came of it.");
        purpose.addClassName("sign-in-purpose");
        return purpose;
    }

    private static Section createDemoList(DemoSignIns demo, SignInForm form) {
        Section list = new Section(new H2("Demonstration accounts"));
        list.addClassName("sign-in-demo");
        Paragraph hint = new Paragraph(new Span("Choose one to fill the form. The password of all is "));
        Span password = new Span(DemoSignIn.PASSWORD);
        password.addClassName("sign-in-password");
        hint.add(password, new Span("."));
        list.add(hint);
        demo.all().forEach(account -> list.add(createDemoAccount(account, form)));
        return list;
    }

    private static NativeButton createDemoAccount(DemoSignIn account, SignInForm form) {
        Span name = new Span(account.username());
        name.addClassName("sign-in-name");
        NativeButton button = new NativeButton();
        button.add(name, new Span(account.does()));
        button.addClickListener(click -> form.fill(account.username(), DemoSignIn.PASSWORD));
        return button;
    }

    private static Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("error", "The username or the password is wrong. Check both and try again.");
        sentences.put(
                "locked",
                "Too many attempts have failed, so sign-in waits 15 minutes. An administrator can end the wait for a"
                        + " name.");
        sentences.put(
                "expired",
                "You were signed out because nothing happened for a while, or because your account was changed."
                        + " Sign in to go on where you were.");
        sentences.put("changed", "Your password is changed. Sign in with the new one.");
        sentences.put("out", "You are signed out.");
        return sentences;
    }
}
