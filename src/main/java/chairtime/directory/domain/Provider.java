package chairtime.directory.domain;

import chairtime.platform.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who holds one or several contracts. The name is the latest published one; the e-mail is ours. */
@Entity
@Table(name = "directory_provider")
public class Provider {

    /** Longest e-mail address that mail servers accept. */
    public static final int EMAIL_MAX_LENGTH = 254;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]+");

    @Id
    private String code = "";

    private String name = "";

    @Column(name = "name_month")
    private LocalDate nameMonth = LocalDate.EPOCH;

    private @Nullable String email;

    @Version
    private long version;

    protected Provider() {}

    /**
     * Writes to that address from now on; null stops mail to the provider.
     *
     * @throws RefusedException when the text is not an e-mail address
     */
    public void receiveMailAt(@Nullable String address) {
        String trimmed = address == null || address.isBlank() ? null : address.strip();
        if (trimmed != null
                && (trimmed.length() > EMAIL_MAX_LENGTH
                        || !EMAIL.matcher(trimmed).matches())) {
            throw new RefusedException("email", "Enter an e-mail address such as practice@example.org.");
        }
        email = trimmed;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }
}
