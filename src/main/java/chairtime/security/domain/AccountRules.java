package chairtime.security.domain;

import chairtime.platform.RefusedException;
import chairtime.security.AccountDraft;
import chairtime.security.Organisation;
import chairtime.security.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account must be like. */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final int NAME_LENGTH = 120;
    private static final int EMAIL_LENGTH = 254;

    /** Roles that staff of a provider may have. */
    static final Set<Role> OF_PROVIDERS = EnumSet.of(Role.PROVIDER, Role.CLINICIAN, Role.COORDINATOR);

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
        checkRoles(draft);
    }

    private static void checkRoles(AccountDraft draft) {
        Set<Role> roles = draft.roles();
        refuse(roles.isEmpty(), "roles", "Choose at least one role.");
        if (draft.organisation().kind() == Organisation.Kind.PROVIDER) {
            refuse(
                    !OF_PROVIDERS.containsAll(roles),
                    "roles",
                    "Staff of a provider can be provider, clinician or coordinator only.");
        } else {
            refuse(roles.contains(Role.PROVIDER), "roles", "Staff of a commissioner cannot have the role of provider.");
        }
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
