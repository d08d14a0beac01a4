package chairtime.activity.integration;

import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimPricingId;
import chairtime.activity.ClaimPricingState;
import chairtime.activity.ClaimPricingWork;
import chairtime.activity.ClaimWork.Control;
import chairtime.activity.ClaimWork.End;
import chairtime.activity.domain.ClaimPriceRows;
import chairtime.activity.domain.ClaimPricingRows;
import chairtime.activity.domain.ClaimRollUpStore;
import chairtime.activity.domain.ClaimRows;
import chairtime.activity.domain.PriceMark;
import chairtime.activity.domain.PricedFiles;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.ui.Live;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the contracts that a commissioner's claims are of: checks what they would earn, or prices them, one
 * transaction for each contract with its sums. What was cut off goes on with the next contract.
 */
@Component
class ClaimRepricing implements ClaimPricingWork {

    private static final Logger log = LoggerFactory.getLogger(ClaimRepricing.class);
    private static final String CHANGED_AGAIN =
            "Tariffs, settings or terms have changed since the check. Contracts that"
                    + " were priced until then keep their new prices. Check again.";
    private static final String FAULT =
            "Something went wrong here. Let it go on; tell your administrator if it fails again.";

    private final ClaimContractList contractList;
    private final ClaimPriceList prices;
    private final PriceMark marks;
    private final ClaimPricingRows runs;
    private final PricedFiles files;
    private final ClaimPriceRows claims;
    private final ClaimRows rows;
    private final ClaimRollUpStore rollUps;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    ClaimRepricing(
            ClaimContractList contractList,
            ClaimPriceList prices,
            PriceMark marks,
            ClaimPricingRows runs,
            PricedFiles files,
            ClaimPriceRows claims,
            ClaimRows rows,
            ClaimRollUpStore rollUps,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock) {
        this.contractList = contractList;
        this.prices = prices;
        this.marks = marks;
        this.runs = runs;
        this.files = files;
        this.claims = claims;
        this.rows = rows;
        this.rollUps = rollUps;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void price(ClaimPricingId pricing, Control control) {
        long id = pricing.value();
        ClaimPricingRows.Work work = runs.work(id).orElse(null);
        if (work == null || !work.state().atWork()) {
            return;
        }
        ClaimPricingState stopped = work.state() == ClaimPricingState.CHECKING
                ? ClaimPricingState.CHECK_STOPPED
                : ClaimPricingState.PRICING_STOPPED;
        try {
            go(id, work, control);
        } catch (ClaimEnd end) {
            if (end.end() == End.STOP) {
                runs.end(id, stopped, null, clock.instant());
            }
        } catch (RuntimeException | Error failed) {
            log.error("Work on prices of claims failed in run {}", id, failed);
            if (control.end() != End.LEAVE) {
                runs.end(id, stopped, FAULT, clock.instant());
            }
        } finally {
            Live.publish(ClaimImports.TOPIC);
        }
    }

    private void go(long id, ClaimPricingRows.Work work, Control control) {
        ClaimContracts contracts = contractList.of(work.commissioner());
        List<String> all = claims.contracts(work.commissioner());
        long mark = marks.of(work.commissioner(), contracts.rates(all));
        boolean pricing = work.state() == ClaimPricingState.PRICING;
        boolean same = work.mark() != null && work.mark() == mark;
        if (pricing && !same) {
            runs.end(id, ClaimPricingState.ENDED, CHANGED_AGAIN, clock.instant());
            return;
        }
        if (!same) {
            runs.anew(id);
        }
        runs.begin(id, mark, all.size());
        String last = same ? work.lastContract() : "";
        Map<Integer, String> current = rows.current();
        Set<Integer> own = current.entrySet().stream()
                .filter(file -> file.getValue().equals(work.commissioner()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        ClaimPrices now = prices.of(work.commissioner());
        Set<String> finalYears = new HashSet<>(runs.finalYears());
        for (String contract : all) {
            if (contract.compareTo(last) > 0) {
                ClaimEnd.check(control);
                ContractRepricing one =
                        new ContractRepricing(claims, now, contracts, current, own, finalYears, contract);
                transaction.executeWithoutResult(status -> contract(id, one, contract, pricing));
                Live.publish(ClaimImports.TOPIC);
            }
        }
        transaction.executeWithoutResult(status -> end(id, work, pricing));
    }

    private void contract(long id, ContractRepricing one, String contract, boolean pricing) {
        if (pricing) {
            rollUps.takeTurn();
        }
        one.go(pricing);
        if (pricing && one.changesSums()) {
            rollUps.keep(-id, contract, one.changes());
            rollUps.apply(-id);
            rollUps.forget(-id);
        }
        runs.keep(id, contract, one.lines());
        runs.done(id, contract);
    }

    private void end(long id, ClaimPricingRows.Work work, boolean pricing) {
        runs.end(id, pricing ? ClaimPricingState.PRICED : ClaimPricingState.CHECKED, null, clock.instant());
        files.pricedBy(work.commissioner(), marks.of(work.commissioner(), List.of()), pricing);
        if (pricing) {
            runs.find(id, work.commissioner())
                    .ifPresent(run -> audit.record(AuditEntry.of(
                                    "activity.claimsPriced",
                                    "ClaimPricing",
                                    String.valueOf(id),
                                    "Priced %d claims of %d contracts again: delivery changed by %s UDA, %d claims kept"
                                            .formatted(
                                                    run.claims(),
                                                    run.contractsChanging(),
                                                    run.units().units().toPlainString(),
                                                    run.kept()))
                            .concerning(Organisation.commissioner(work.commissioner()))));
            Live.publish("delivery");
        }
    }
}
