package chairtime.security.domain;

import chairtime.platform.RefusedException;
import chairtime.security.AccountDetails;
import chairtime.security.AccountDraft;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username = "";
    private String displayName = "";
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Organisation.Kind organisationKind = Organisation.Kind.COMMISSIONER;

    private String organisationCode = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ApprovalTier tier;

    private String passwordHash = "";
    private Instant passwordChangedAt = Instant.EPOCH;
    private boolean enabled;
    private Instant createdAt = Instant.EPOCH;

    @Version
    private long version;

    protected Account() {}

    /**
     * A new account that may sign in at once.
     *
     * @throws RefusedException when roles, tier and organisation do not go together
     */
    static Account create(AccountDraft draft, String passwordHash, Instant now) {
        Account account = new Account();
        account.username = normalised(draft.username());
        account.organisationKind = draft.organisation().kind();
        account.organisationCode = draft.organisation().code();
        account.describe(draft);
        account.passwordHash = passwordHash;
        account.passwordChangedAt = now;
        account.enabled = true;
        account.createdAt = now;
        return account;
    }

    /** Names are the same in upper and lower case. */
    static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Takes over name, address, roles and tier; the username and the organisation stay for good.
     *
     * @throws RefusedException when roles, tier and organisation do not go together, or the draft is about an account
     *     of another name or organisation
     */
    void describe(AccountDraft draft) {
        AccountRules.check(draft);
        if (!normalised(draft.username()).equals(username)) {
            throw new RefusedException("username", "An account keeps its username; create another account instead.");
        }
        if (!draft.organisation().equals(organisation())) {
            throw new RefusedException(
                    "organisation", "An account stays with its organisation; create another account instead.");
        }
        displayName = draft.displayName().strip();
        email = draft.email();
        roles.clear();
        roles.addAll(draft.roles());
        tier = draft.tier();
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
    }

    boolean isAt(long readVersion) {
        return version == readVersion;
    }

    boolean hasSameRights(AccountDraft draft) {
        return roles.equals(draft.roles()) && tier == draft.tier();
    }

    /** What may be changed of it, for the audit record. */
    String describedState() {
        return displayName + " <" + (email == null ? "" : email) + ">, "
                + new TreeSet<>(roles)
                + (tier == null ? "" : " up to " + tier);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public AccountId id() {
        return new AccountId(java.util.Objects.requireNonNull(id, "not stored yet"));
    }

    public Organisation organisation() {
        return new Organisation(organisationKind, organisationCode);
    }

    /** The account as the services see it once signed in. */
    public SignedInUser signedIn() {
        return new SignedInUser(id(), username, displayName, organisation(), Set.copyOf(roles), tier);
    }

    AccountSummary summary() {
        return new AccountSummary(id(), username, displayName, email, organisation(), Set.copyOf(roles), tier);
    }

    AccountDetails details(@Nullable Instant lockedUntil) {
        return new AccountDetails(
                id(),
                new AccountDraft(username, displayName, email, organisation(), Set.copyOf(roles), tier),
                enabled,
                lockedUntil,
                createdAt,
                passwordChangedAt,
                version);
    }
}
