package chairtime.security.web;

import chairtime.security.ChairtimePrincipal;
import chairtime.security.SignedInUser;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in account as Spring Security carries it; it holds no password. */
final class ChairtimeUserDetails implements UserDetails, ChairtimePrincipal {

    private static final long serialVersionUID = 1L;

    private final transient SignedInUser user;
    private final long signInNumber;
    private final List<SimpleGrantedAuthority> authorities;

    ChairtimeUserDetails(SignedInUser user, long signInNumber) {
        this.user = user;
        this.signInNumber = signInNumber;
        this.authorities = user.roles().stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public SignedInUser user() {
        return user;
    }

    long signInNumber() {
        return signInNumber;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return user.username();
    }
}
