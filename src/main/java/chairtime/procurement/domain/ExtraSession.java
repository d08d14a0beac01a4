package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.procurement.BidId;
import chairtime.procurement.CallId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** An extra session that was awarded; a bid has one at most on a day. */
@Entity
@Table(name = "procurement_session")
public class ExtraSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long callId;
    private long bidId;
    private String commissionerCode;
    private String providerCode;
    private String contractNumber;
    private LocalDate day;
    private LocalTime startTime;
    private BigDecimal hours;
    private int slots;
    private BigDecimal price;

    protected ExtraSession() {}

    /** The session of that bid on that day. */
    public static ExtraSession on(LocalDate day, Bid bid, Call call) {
        ExtraSession session = new ExtraSession();
        session.callId = call.id().value();
        session.bidId = bid.id().value();
        session.commissionerCode = call.commissionerCode();
        session.providerCode = bid.providerCode();
        session.contractNumber = bid.contractNumber();
        session.day = day;
        session.startTime = call.terms().pattern().startTime();
        session.hours = call.terms().pattern().hours();
        session.slots = call.terms().slotsPerSession();
        session.price = bid.offer().price().amount();
        return session;
    }

    public long id() {
        return id;
    }

    public CallId callId() {
        return new CallId(callId);
    }

    public BidId bidId() {
        return new BidId(bidId);
    }

    public String providerCode() {
        return providerCode;
    }

    public String contractNumber() {
        return contractNumber;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime startTime() {
        return startTime;
    }

    public BigDecimal hours() {
        return hours;
    }

    public int slots() {
        return slots;
    }

    public Money price() {
        return new Money(price);
    }
}
