package chairtime.audit.domain;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Stored entries: only added to. */
interface AuditRepository extends JpaRepository<AuditRow, Long>, JpaSpecificationExecutor<AuditRow> {}
