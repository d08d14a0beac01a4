package chairtime.security.ui;

import chairtime.security.AccountDraft;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said about an account. */
class AccountFields extends Div {

    private final TextField username = new TextField("Username");
    private final TextField displayName = new TextField("Name");
    private final EmailField email = new EmailField("E-mail (optional)");
    private final Select<Organisation.Kind> kind = new Select<>();
    private final TextField code = new TextField("Code of the organisation");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
    private final Select<ApprovalTier> tier = new Select<>();

    private AccountFields() {
        addClassName("form");
        displayName.setMaxLength(120);
        kind.setLabel("Organisation");
        kind.setItems(Organisation.Kind.values());
        kind.setItemLabelGenerator(AccountFields::label);
        kind.addValueChangeListener(change -> fitToOrganisation());
        roles.setItemLabelGenerator(Role::label);
        roles.addValueChangeListener(change -> showTier());
        tier.setLabel("Approves as");
        tier.setItems(ApprovalTier.values());
        tier.setItemLabelGenerator(value -> value == null ? "" : value.label());
        add(username, displayName, email, kind, code, roles, tier);
        showTier();
    }

    static AccountFields forNew(Organisation own) {
        AccountFields fields = new AccountFields();
        fields.username.setHelperText("2 to 60 letters, digits, dots, hyphens; cannot be changed later.");
        if (own.isOperator()) {
            fields.kind.setValue(Organisation.Kind.PROVIDER);
            fields.code.setHelperText("Code of the provider or commissioner; cannot be changed later.");
        } else {
            fields.kind.setValue(own.kind());
            fields.kind.setReadOnly(true);
            fields.code.setValue(own.code());
            fields.code.setReadOnly(true);
        }
        return fields;
    }

    static AccountFields forExisting(AccountDraft draft) {
        AccountFields fields = new AccountFields();
        fields.username.setValue(draft.username());
        fields.username.setReadOnly(true);
        fields.displayName.setValue(draft.displayName());
        fields.email.setValue(draft.email() == null ? "" : draft.email());
        fields.kind.setValue(draft.organisation().kind());
        fields.kind.setReadOnly(true);
        fields.code.setValue(draft.organisation().code());
        fields.code.setReadOnly(true);
        fields.roles.setValue(draft.roles());
        fields.tier.setValue(draft.tier());
        return fields;
    }

    /** Offers the roles that staff of such an organisation may have; there is only one operator, so its code is known. */
    private void fitToOrganisation() {
        Organisation.Kind chosen = kind.getValue();
        Set<Role> fitting = Role.of(chosen);
        Set<Role> kept = EnumSet.copyOf(fitting);
        kept.retainAll(roles.getValue());
        roles.setItems(fitting);
        roles.setValue(fitting.size() == 1 ? fitting : kept);
        boolean operator = chosen == Organisation.Kind.OPERATOR;
        if (operator || code.isReadOnly()) {
            code.setValue(operator ? Organisation.operator().code() : "");
        }
        code.setReadOnly(operator);
    }

    private static String label(Organisation.Kind kind) {
        return switch (kind) {
            case COMMISSIONER -> "Staff of a commissioner";
            case PROVIDER -> "Staff of a provider";
            case OPERATOR -> "Operator of this installation";
        };
    }

    AccountDraft draft() {
        return new AccountDraft(
                username.getValue(),
                displayName.getValue(),
                blankToNull(email.getValue()),
                new Organisation(kind.getValue(), code.getValue().strip()),
                roles.getValue(),
                roles.getValue().contains(Role.APPROVER) ? tier.getValue() : null);
    }

    Map<String, Component> byName() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("username", username);
        fields.put("displayName", displayName);
        fields.put("email", email);
        fields.put("organisation", code);
        fields.put("roles", roles);
        fields.put("tier", tier);
        return fields;
    }

    private void showTier() {
        tier.setVisible(roles.getValue().contains(Role.APPROVER));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
