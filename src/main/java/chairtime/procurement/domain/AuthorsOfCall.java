package chairtime.procurement.domain;

import chairtime.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who made a call what it is, and so does not approve its award. */
@Embeddable
class AuthorsOfCall {

    private long preparedBy;
    private @Nullable Long publishedBy;

    @ElementCollection
    @CollectionTable(name = "procurement_call_change", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "account_id")
    private Set<Long> changedBy = new HashSet<>();

    protected AuthorsOfCall() {}

    static AuthorsOfCall preparedBy(AccountId account) {
        AuthorsOfCall authors = new AuthorsOfCall();
        authors.preparedBy = account.value();
        return authors;
    }

    void published(AccountId by) {
        publishedBy = by.value();
    }

    /** Answers whether this is the first that the account had to do with the call. */
    boolean changed(AccountId by) {
        return !all().contains(by) && changedBy.add(by.value());
    }

    AccountId preparedBy() {
        return new AccountId(preparedBy);
    }

    Optional<AccountId> publishedBy() {
        return Optional.ofNullable(publishedBy).map(AccountId::new);
    }

    Set<AccountId> all() {
        Set<AccountId> all = changedBy.stream().map(AccountId::new).collect(Collectors.toSet());
        all.add(preparedBy());
        publishedBy().ifPresent(all::add);
        return all;
    }
}
