package chairtime.procurement.domain;

import chairtime.activity.DeliveryFigures;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedId;
import chairtime.procurement.NeedStatus;
import chairtime.procurement.PatientGroup;
import chairtime.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A need for extra sessions: where, for whom, why, how many and for how much. */
@Entity
@Table(name = "procurement_need")
public class Need {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;

    @Enumerated(jakarta.persistence.EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NeedStatus status;

    private String title;

    @Convert(converter = CodeSetConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Set<String> districts;

    @Convert(converter = PatientGroupsConverter.class)
    private Set<PatientGroup> patientGroups;

    private String reason;
    private int sessionsWanted;
    private BigDecimal budget;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private long raisedBy;
    private Instant raisedAt;

    @ElementCollection
    @CollectionTable(name = "procurement_need_change", joinColumns = @JoinColumn(name = "need_id"))
    @Column(name = "account_id")
    private Set<Long> changedBy = new HashSet<>();

    @Embedded
    private @Nullable FiguresSnapshot figures;

    protected Need() {}

    private Need(String commissionerCode, AccountId raisedBy, Instant now) {
        this.commissionerCode = commissionerCode;
        this.raisedBy = raisedBy.value();
        this.raisedAt = now;
        this.status = NeedStatus.RAISED;
    }

    /** A need raised now, with the delivery figures of its districts as they stand. */
    public static Need raise(
            String commissionerCode,
            NeedData data,
            Optional<DeliveryFigures> figures,
            AccountId raisedBy,
            Instant now) {
        Need need = new Need(commissionerCode, raisedBy, now);
        need.take(data, figures);
        return need;
    }

    /** Says something else, as long as there is no call. */
    public void change(long seenVersion, NeedData data, Optional<DeliveryFigures> current, AccountId by) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        if (status != NeedStatus.RAISED) {
            throw new RefusedException(
                    "This need has a call. Change the terms of the call while it is being prepared instead.");
        }
        take(data, current);
        changedBy.add(by.value());
    }

    private void take(NeedData data, Optional<DeliveryFigures> current) {
        Refusal.throwIfAny(NeedRules.refusals(data));
        title = data.title().strip();
        districts = data.districts();
        patientGroups = data.patientGroups();
        reason = data.reason().strip();
        sessionsWanted = data.sessionsWanted();
        budget = data.budget().amount();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        figures = current.map(FiguresSnapshot::of).orElse(null);
    }

    /** A call begins. */
    public void beginCall() {
        if (!status.canBecome(NeedStatus.CALLED)) {
            throw new RefusedException("A call for this need is already running. Open that call instead.");
        }
        status = NeedStatus.CALLED;
    }

    /** Its call ended without an award. */
    public void callEndedWithoutAward() {
        become(NeedStatus.RAISED);
    }

    /** Sessions were awarded. */
    public void met() {
        become(NeedStatus.MET);
    }

    private void become(NeedStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("Need " + id + " cannot go from " + status + " to " + next);
        }
        status = next;
    }

    public NeedId id() {
        return new NeedId(id);
    }

    public long version() {
        return version;
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public NeedStatus status() {
        return status;
    }

    public AccountId raisedBy() {
        return new AccountId(raisedBy);
    }

    /** Whoever said what the need is: the one who raised it and those who changed it. */
    public Set<AccountId> authors() {
        Set<AccountId> all = changedBy.stream().map(AccountId::new).collect(Collectors.toSet());
        all.add(raisedBy());
        return all;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<DeliveryFigures> figures() {
        return Optional.ofNullable(figures).map(FiguresSnapshot::figures);
    }

    public NeedData data() {
        return new NeedData(
                title, districts, patientGroups, reason, sessionsWanted, new Money(budget), firstDay, lastDay);
    }
}
