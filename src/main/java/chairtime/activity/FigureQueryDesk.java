package chairtime.activity;

import chairtime.activity.domain.AnswerTerm;
import chairtime.activity.domain.Deed;
import chairtime.activity.domain.FigureQuery;
import chairtime.activity.domain.FigureQueryRepository;
import chairtime.activity.domain.FigureQueryRuleRows;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.platform.WorkingDayCalendar;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a commissioner does about a month whose sources differ; the figure that is agreed goes into the ledger. */
@Service
@Transactional
@PreAuthorize(ReviewRights.WORK)
public class FigureQueryDesk {

    private final FigureQueryRepository queries;
    private final FigureQueryFinder finder;
    private final FigureQueryRuleRows rules;
    private final FigureQueryRecords records;
    private final SourceDifferences sources;
    private final ContractYears years;
    private final FigureQueryProcess process;
    private final WorkingDayCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    FigureQueryDesk(
            FigureQueryRepository queries,
            FigureQueryFinder finder,
            FigureQueryRuleRows rules,
            FigureQueryRecords records,
            SourceDifferences sources,
            ContractYears years,
            FigureQueryProcess process,
            WorkingDayCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.queries = queries;
        this.finder = finder;
        this.rules = rules;
        this.records = records;
        this.sources = sources;
        this.years = years;
        this.process = process;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks the practice about a month.
     *
     * @throws NotFoundException when the contract is not the own commissioner's
     * @throws RefusedException when the sources agree, or it is asked about already
     */
    public FigureQueryId ask(String contractNumber, TreatmentMonth month, String question) {
        SourceDifference difference = sources.compare(contractNumber, month).difference();
        if (difference.isAsked()) {
            throw alreadyAsked();
        }
        if (difference.difference().equals(Uda.ZERO)) {
            throw new RefusedException("Contractor month and claims agree for this month; there is nothing to ask.");
        }
        ContractYear contract = years.find(contractNumber, month.financialYear())
                .orElseThrow(() -> new NotFoundException("Terms of this contract in that year"));
        FigureQuery query = FigureQuery.ask(
                contract,
                month,
                difference.published(),
                difference.claimed(),
                question,
                term(contract.commissionerCode()),
                deed());
        try {
            queries.saveAndFlush(query);
        } catch (DataIntegrityViolationException askedMeanwhile) {
            throw alreadyAsked();
        }
        records.happened(query, "figureQueried", "The practice is asked.", null, question);
        process.start(query.id());
        return query.id();
    }

    /** Asks the practice again, with another time to answer. */
    public void askAgain(FigureQueryId id, long seenVersion, String question) {
        FigureQuery query = finder.lockVisible(id);
        FigureQueryStatus before = query.status();
        query.askAgain(seenVersion, question, term(query.contract().commissionerCode()), deed());
        records.happened(query, "figureQueriedAgain", "The practice is asked again.", before, question);
        process.askedAgain(id);
    }

    /**
     * Settles the figure of the month, which counts in the ledger from now on.
     *
     * @throws RefusedException when the figure is none, or an agreed figure of the month stands already
     */
    public void agree(FigureQueryId id, long seenVersion, @Nullable Uda figure, String reason) {
        FigureQuery query = finder.lockVisible(id);
        FigureQueryStatus before = query.status();
        query.agree(seenVersion, figure, reason, deed());
        records.enterAgreedFigure(query);
        records.happened(query, "figureAgreed", "The figure is agreed.", before, reason);
        process.agreed(id);
        records.tellAgreed(query);
    }

    /** Takes the query back; the sources stay as they are. */
    public void withdraw(FigureQueryId id, long seenVersion, String reason) {
        FigureQuery query = finder.lockVisible(id);
        FigureQueryStatus before = query.status();
        query.withdraw(seenVersion, reason, deed());
        records.happened(query, "figureQueryWithdrawn", "The query is withdrawn.", before, reason);
        process.withdrawn(id);
        records.tellWithdrawn(query);
    }

    private AnswerTerm term(String commissionerCode) {
        LocalDate today = LondonTime.day(clock.instant());
        return rules.on(commissionerCode, today).answerTerm(today, calendar);
    }

    private Deed deed() {
        return new Deed(currentUser.require().id(), clock.instant());
    }

    private static RefusedException alreadyAsked() {
        return new RefusedException("The practice is being asked about this month already. Open that query.");
    }
}
