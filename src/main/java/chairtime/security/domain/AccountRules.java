package chairtime.security.domain;

import chairtime.platform.RefusedException;
import chairtime.security.AccountDraft;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account must be like. */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final String OPERATORS_CODE = Organisation.operator().code();
    private static final int NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;

    private AccountRules() {}

    /** @throws RefusedException naming the first field at fault */
    static void check(AccountDraft draft) {
        refuse(
                !USERNAME.matcher(draft.username().strip()).matches(),
                "username",
                "Enter a username of 2 to 60 letters, digits, dots, hyphens or underscores.");
        String name = draft.displayName().strip();
        refuse(name.isEmpty() || name.length() > NAME_LENGTH, "displayName", "Enter a name of up to 120 characters.");
        String email = draft.email();
        refuse(
                email != null
                        && (email.length() > EMAIL_LENGTH
                                || !EMAIL.matcher(email).matches()),
                "email",
                "Enter an e-mail address like name@example.org, or leave it empty.");
        refuse(
                !CODE.matcher(draft.organisation().code()).matches(),
                "organisation",
                "Enter the code of the organisation: up to 20 letters and digits.");
        boolean operatorsCode = draft.organisation().code().equalsIgnoreCase(OPERATORS_CODE);
        refuse(
                operatorsCode && !draft.organisation().equals(Organisation.operator()),
                "organisation",
                "The code " + OPERATORS_CODE + " is that of the operator; enter another one.");
        refuse(
                draft.organisation().isOperator() && !operatorsCode,
                "organisation",
                "The operator has the code " + OPERATORS_CODE + ".");
        checkRoles(draft);
    }

    private static void checkRoles(AccountDraft draft) {
        Set<Role> roles = draft.roles();
        Organisation.Kind kind = draft.organisation().kind();
        refuse(roles.isEmpty(), "roles", "Choose at least one role.");
        refuse(
                !Role.of(kind).containsAll(roles),
                "roles",
                switch (kind) {
                    case COMMISSIONER -> "Staff of a commissioner cannot have the role of provider.";
                    case PROVIDER -> "Staff of a provider can have the role of provider only.";
                    case OPERATOR -> "Staff of the operator can be administrators only.";
                });
        boolean approver = roles.contains(Role.APPROVER);
        refuse(approver && draft.tier() == null, "tier", "Choose how high this approver may approve.");
        refuse(!approver && draft.tier() != null, "tier", "Only an approver has a tier: remove it or add the role.");
    }

    private static void refuse(boolean wrong, String field, String sentence) {
        if (wrong) {
            throw new RefusedException(field, sentence);
        }
    }
}
