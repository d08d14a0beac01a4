package chairtime.procurement.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** To whom calls were published. */
public interface InvitationRepository extends JpaRepository<Invitation, Long> {

    List<Invitation> findByCallIdOrderByProviderCode(long callId);

    List<Invitation> findByCallIdAndProviderCode(long callId, String providerCode);
}
