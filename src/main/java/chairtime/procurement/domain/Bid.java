package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.procurement.BidData;
import chairtime.procurement.BidId;
import chairtime.procurement.BidStatus;
import chairtime.procurement.CallId;
import chairtime.procurement.Declarations;
import chairtime.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one provider offers for a call; one for each provider and call. */
@Entity
@Table(name = "procurement_bid")
public class Bid {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long callId;
    private String providerCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BidStatus status;

    private String contractNumber;
    private String contactName;
    private String contactEmail;
    private String contactPhone;
    private @Nullable Integer sessionsOffered;
    private @Nullable BigDecimal pricePerSession;

    @Convert(converter = WeekdaysConverter.class)
    private Set<DayOfWeek> weekdays;

    private @Nullable LocalDate startDate;
    private boolean cqcRegistered;
    private boolean indemnityInPlace;
    private boolean performersListed;
    private long lastChangedBy;
    private @Nullable Instant submittedAt;
    private @Nullable Integer sessionsAwarded;

    @ElementCollection
    @CollectionTable(name = "procurement_answer", joinColumns = @JoinColumn(name = "bid_id"))
    @OrderBy("criterion")
    private List<AnswerRow> answers = new ArrayList<>();

    protected Bid() {}

    /** A draft for the call. */
    public static Bid start(CallId call, String providerCode, BidData data, AccountId by) {
        Bid bid = new Bid();
        bid.callId = call.value();
        bid.providerCode = providerCode;
        bid.status = BidStatus.DRAFT;
        bid.take(data, by);
        return bid;
    }

    /** Keeps a draft, complete or not. */
    public void saveDraft(long seenVersion, BidData data, AccountId by) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        if (status != BidStatus.DRAFT) {
            throw new RefusedException("This bid is \"" + status.label() + "\"; change it and hand it in again.");
        }
        take(data, by);
    }

    /** Hands the bid in, or what has changed in its place; the data have passed the rules of bids. */
    public void submit(long seenVersion, BidData data, AccountId by, Instant now) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        if (status != BidStatus.SUBMITTED) {
            become(BidStatus.SUBMITTED);
        }
        take(data, by);
        submittedAt = now;
    }

    /** Takes the bid back. */
    public void withdraw(AccountId by) {
        become(BidStatus.WITHDRAWN);
        lastChangedBy = by.value();
    }

    /** Takes a withdrawn bid up again as a draft. */
    public void takeUpAgain(AccountId by) {
        become(BidStatus.DRAFT);
        lastChangedBy = by.value();
    }

    /** Breaks the seal. */
    public void open() {
        become(BidStatus.OPENED);
    }

    /** Says how many of its sessions are taken; none is a refusal. */
    public void decide(int sessions) {
        become(
                sessions == 0
                        ? BidStatus.NOT_AWARDED
                        : sessions == offer().sessions() ? BidStatus.AWARDED : BidStatus.PARTLY_AWARDED);
        sessionsAwarded = sessions;
    }

    private void become(BidStatus next) {
        if (!status.canBecome(next)) {
            throw new RefusedException("This bid cannot go on like that: it is \"" + status.label() + "\".");
        }
        status = next;
    }

    private void take(BidData data, AccountId by) {
        Refusal.throwIfAny(BidRules.sizeRefusals(data));
        contractNumber = data.contractNumber();
        contactName = oneLine(data.contactName());
        contactEmail = oneLine(data.contactEmail());
        contactPhone = oneLine(data.contactPhone());
        sessionsOffered = data.sessionsOffered();
        pricePerSession =
                data.pricePerSession() == null ? null : data.pricePerSession().amount();
        weekdays = data.weekdays();
        startDate = data.startDate();
        cqcRegistered = data.declarations().cqcRegistered();
        indemnityInPlace = data.declarations().indemnityInPlace();
        performersListed = data.declarations().performersListed();
        answers.clear();
        data.answers().forEach((criterion, text) -> answers.add(new AnswerRow(criterion, text)));
        lastChangedBy = by.value();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What is offered, as far as it is filled in. */
    public BidData data() {
        return new BidData(
                contractNumber,
                contactName,
                contactEmail,
                contactPhone,
                sessionsOffered,
                pricePerSession == null ? null : new Money(pricePerSession),
                weekdays,
                startDate,
                answers.stream().collect(Collectors.toMap(AnswerRow::criterion, AnswerRow::text)),
                new Declarations(cqcRegistered, indemnityInPlace, performersListed));
    }

    /** Sessions and price of a bid that was handed in. */
    public Offer offer() {
        if (sessionsOffered == null || pricePerSession == null || startDate == null) {
            throw new IllegalStateException("Bid " + id + " was never handed in");
        }
        return new Offer(sessionsOffered, new Money(pricePerSession), weekdays, startDate);
    }

    /**
     * @param sessions number of sessions
     * @param price pounds a session
     * @param weekdays days of the week
     * @param startDate first day on which a session can be held
     */
    public record Offer(int sessions, Money price, Set<DayOfWeek> weekdays, LocalDate startDate) {}

    public BidId id() {
        return new BidId(id);
    }

    public long version() {
        return version;
    }

    public CallId callId() {
        return new CallId(callId);
    }

    public String providerCode() {
        return providerCode;
    }

    public String contractNumber() {
        return contractNumber;
    }

    public BidStatus status() {
        return status;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Integer> sessionsAwarded() {
        return Optional.ofNullable(sessionsAwarded);
    }
}
