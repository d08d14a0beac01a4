package chairtime.allocation.domain;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.Place;
import chairtime.allocation.Point;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotOffer;
import chairtime.allocation.SlotSource;
import chairtime.allocation.SlotStatus;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.RefusedException;
import chairtime.procurement.PatientGroup;
import chairtime.procurement.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A time at which a practice can see a patient. Who has a seat in it stands with the claims. */
@Entity
@Table(name = "allocation_slot")
public class Slot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;
    private String providerCode;
    private String contractNumber;
    private String postcode;
    private String district;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private Instant startsAt;
    private int minutes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SlotSource source;

    private @Nullable Long sessionId;
    private @Nullable Integer sessionPart;
    private @Nullable Integer surgery;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SlotStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyCategory meantFor;

    private @Nullable Instant releaseAt;

    @Convert(converter = EnumSets.OfAccess.class)
    @Column(name = "access_facts")
    private Set<AccessNeed> access;

    @Convert(converter = EnumSets.OfCodes.class)
    private Set<String> languages;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DentistGender dentistGender;

    @Convert(converter = EnumSets.OfGroups.class)
    private Set<PatientGroup> keptFor;

    private @Nullable Instant closedAt;
    private @Nullable String closeReason;

    protected Slot() {}

    private Slot(Holder holder, SlotTime time) {
        commissionerCode = holder.commissionerCode();
        providerCode = holder.providerCode();
        contractNumber = holder.contractNumber();
        postcode = holder.place().postcode();
        district = holder.place().district();
        Point point = holder.place().point();
        latitude = point == null ? null : point.latitude();
        longitude = point == null ? null : point.longitude();
        startsAt = time.start();
        minutes = time.minutes();
        status = SlotStatus.OPEN;
    }

    /** A part of an awarded session, for urgent patients first; the practice says later what it offers. */
    public static Slot ofSession(
            Holder holder, SessionId session, int part, SlotTime time, Set<PatientGroup> keptFor, ReleaseHours rule) {
        Slot slot = new Slot(holder, time);
        slot.source = SlotSource.SESSION;
        slot.sessionId = session.value();
        slot.sessionPart = part;
        slot.keepBack(UrgencyCategory.URGENT, rule);
        slot.take(new SlotFacts(Set.of(), Set.of(), null, keptFor));
        return slot;
    }

    /** A slot that a practice offers by itself. The offer must keep {@link SlotRules}. */
    public static Slot offered(Holder holder, SlotTime time, SlotOffer offer, ReleaseHours rule) {
        Slot slot = new Slot(holder, time);
        slot.source = offer.source();
        slot.surgery = offer.surgery();
        slot.keepBack(offer.meantFor(), rule);
        slot.take(offer.facts());
        return slot;
    }

    private void keepBack(UrgencyCategory category, ReleaseHours rule) {
        meantFor = category;
        int hours = rule.of(category);
        releaseAt = hours == 0 ? null : startsAt.minus(Duration.ofHours(hours));
    }

    private void take(SlotFacts facts) {
        Set<AccessNeed> offered = EnumSet.noneOf(AccessNeed.class);
        offered.addAll(facts.said().access());
        if (time().isLate()) {
            offered.add(AccessNeed.LATE_HOURS);
        }
        access = Set.copyOf(offered);
        languages = facts.languages();
        dentistGender = facts.dentistGender();
        keptFor = facts.keptFor();
    }

    /**
     * Says what it offers, as long as it is to come. Nobody may have a claim on it. For whom an extra session is kept was
     * awarded with it and stays.
     */
    public void describe(SlotFacts facts, Instant now) {
        demandChangeable(now);
        take(source == SlotSource.SESSION ? facts.keptFor(keptFor) : facts);
    }

    /** Cancels it. Its claims and seats must be gone. */
    public void close(long seenVersion, String reason, Instant now) {
        if (version != seenVersion) {
            throw new RefusedException(
                    "Somebody changed this slot while you had it open. Open it again to see the change, then do yours.");
        }
        demandChangeable(now);
        status = SlotStatus.CLOSED;
        closedAt = now;
        closeReason = reason.strip();
    }

    /** @throws RefusedException when it is closed, or has begun */
    public void demandChangeable(Instant now) {
        if (!status.canBecome(SlotStatus.CLOSED)) {
            throw new RefusedException("This slot is closed already. Add a new one if patients can be seen after all.");
        }
        if (!startsAt.isAfter(now)) {
            throw new RefusedException("This slot has begun and cannot be changed any more.");
        }
    }

    public SlotId id() {
        return new SlotId(id);
    }

    public long version() {
        return version;
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public String providerCode() {
        return providerCode;
    }

    public String contractNumber() {
        return contractNumber;
    }

    /** Where it is. */
    public Place place() {
        return new Place(
                postcode, district, latitude == null || longitude == null ? null : new Point(latitude, longitude));
    }

    public SlotTime time() {
        return new SlotTime(startsAt, minutes);
    }

    public SlotSource source() {
        return source;
    }

    public SlotStatus status() {
        return status;
    }

    public UrgencyCategory meantFor() {
        return meantFor;
    }

    /** When it opens to the less pressing too; null when it is not kept back. */
    public @Nullable Instant releaseAt() {
        return releaseAt;
    }

    public SlotFacts facts() {
        return new SlotFacts(access, languages, dentistGender, keptFor);
    }

    public @Nullable String closeReason() {
        return closeReason;
    }
}
