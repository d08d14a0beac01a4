package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.procurement.NeedDraft;
import chairtime.procurement.PatientGroup;
import chairtime.security.AccountId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person has typed of a need and not raised yet. */
@Entity
@Table(name = "procurement_need_draft")
public class DraftOfNeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long accountId;
    private String title;

    @Convert(converter = CodeSetConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Set<String> districts;

    @Convert(converter = PatientGroupsConverter.class)
    private Set<PatientGroup> patientGroups;

    private String reason;
    private @Nullable Integer sessionsWanted;
    private @Nullable BigDecimal budget;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private Instant savedAt;

    protected DraftOfNeed() {}

    /** A first draft of that person. */
    public static DraftOfNeed begin(AccountId account, NeedDraft data, Instant now) {
        DraftOfNeed draft = new DraftOfNeed();
        draft.accountId = account.value();
        draft.take(data, now);
        return draft;
    }

    /** Says something else. */
    public void change(long seenVersion, NeedDraft data, Instant now) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        take(data, now);
    }

    private void take(NeedDraft data, Instant now) {
        Refusal.throwIfAny(NeedRules.draftRefusals(data));
        title = data.title();
        districts = data.districts();
        patientGroups = data.patientGroups();
        reason = data.reason();
        sessionsWanted = data.sessionsWanted();
        budget = data.budget() == null ? null : data.budget().amount();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        savedAt = now;
    }

    /** What it says. */
    public NeedDraft data() {
        return new NeedDraft(
                title,
                districts,
                patientGroups,
                reason,
                sessionsWanted,
                budget == null ? null : new Money(budget),
                firstDay,
                lastDay);
    }

    public long version() {
        return version;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
