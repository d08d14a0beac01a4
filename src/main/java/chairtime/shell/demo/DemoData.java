package chairtime.shell.demo;

import chairtime.activity.ContractView;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.Contracts;
import chairtime.activity.ImportProgress;
import chairtime.allocation.MessageSenderData;
import chairtime.allocation.MessageSenderDoor;
import chairtime.allocation.ReferralSource;
import chairtime.directory.DirectoryChanges;
import chairtime.platform.LondonTime;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.Awards;
import chairtime.procurement.Bids;
import chairtime.procurement.Calls;
import chairtime.procurement.Evaluations;
import chairtime.procurement.Needs;
import chairtime.security.AccountRegistration;
import chairtime.workflow.DueJobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database, once, with what the invented people have done in the past weeks, through the same services
 * that everybody uses.
 */
final class DemoData {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private static final int MONTHS = 24;
    private static final int PUBLISHED_AFTER_MONTHS = 2;
    private static final List<String> TOWNS_OF_PROVIDERS =
            List.of("Northmere", "Saltmere", "Eelby Staithe", "Valebridge", "Market Hollin", "Thistleham");

    private static final MessageSenderData NHS_111 =
            new MessageSenderData("nhs111", "NHS 111 Northmere", "ZZ111", ReferralSource.NHS_111, 120);

    private final Clock clock;
    private final WorkingDayCalendar calendar;
    private final DueJobs jobs;
    private final AccountRegistration registration;
    private final DirectoryChanges directory;
    private final ContractorMonthImports imports;
    private final Contracts contracts;
    private final DemoServices services;
    private final MessageSenderDoor senders;
    private final DemoMarker marker;
    private final TransactionTemplate together;
    private final AutowireCapableBeanFactory beans;

    DemoData(
            Clock clock,
            WorkingDayCalendar calendar,
            DueJobs jobs,
            AccountRegistration registration,
            DirectoryChanges directory,
            ContractorMonthImports imports,
            Contracts contracts,
            Needs needs,
            Calls calls,
            Bids bids,
            Evaluations evaluations,
            Awards awards,
            MessageSenderDoor senders,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            AutowireCapableBeanFactory beans) {
        this.clock = clock;
        this.calendar = calendar;
        this.jobs = jobs;
        this.registration = registration;
        this.directory = directory;
        this.imports = imports;
        this.contracts = contracts;
        this.services = new DemoServices(needs, calls, bids, evaluations, awards);
        this.senders = senders;
        this.marker = new DemoMarker(jdbc);
        this.together = new TransactionTemplate(transactions);
        this.beans = beans;
    }

    /**
     * Fills the database unless it was filled before or belongs to somebody else. What an interrupted attempt left is
     * removed first.
     *
     * @return whether it has filled it
     */
    boolean fill(DemoTime time) {
        switch (marker.progress()) {
            case FINISHED:
                return false;
            case INTERRUPTED:
                log.warn("The last start ended while demonstration data came into being; starting over");
                marker.clear();
                break;
            case NOT_STARTED:
                if (!registration.isEmpty()) {
                    log.warn("The database has accounts already, so no demonstration data are added to it");
                    return false;
                }
        }
        long begun = System.nanoTime();
        Instant now = clock.instant();
        LocalDate today = LondonTime.day(now);
        marker.start(now);
        DemoPeople people = new DemoPeople(registration);
        try {
            people.registerStaff();
            senders.register(DemoArea.NORTHMERE.code(), NHS_111, DemoPeople.PASSWORD);
            YearMonth published = YearMonth.from(today).minusMonths(PUBLISHED_AFTER_MONTHS);
            DemoYears years = DemoYears.of(published);
            ContractorMonthFile file = new ContractorMonthFile(calendar, years.midYear());
            importMonths(people, file, published, time);
            log.debug("Months are in place after {} ms", (System.nanoTime() - begun) / 1_000_000);
            giveAddresses(people);
            List<String> providers = providers(people);
            people.registerProviders(providers);
            DemoTimeline timeline = new DemoTimeline(now, calendar);
            new DemoStories(services, people, timeline).tell();
            beans.createBean(DemoUrgentCare.class).tell(people, timeline, today);
            beans.createBean(DemoLedgers.class).tell(people, timeline, providers, today);
            tellReviews(people, timeline, providers, file, published);
            timeline.play(time, jobs);
        } finally {
            time.follow();
        }
        marker.finish(clock.instant());
        log.info(
                "Demonstration data are in place after {} ms; everybody's password is {}",
                (System.nanoTime() - begun) / 1_000_000,
                DemoPeople.PASSWORD);
        return true;
    }

    private void tellReviews(
            DemoPeople people,
            DemoTimeline timeline,
            List<String> providers,
            ContractorMonthFile file,
            YearMonth published) {
        List<String> held = people.as("commissioner", () -> providers.stream()
                .map(code -> contracts.ofProvider(code).get(0).number())
                .toList());
        DemoYears years = DemoYears.of(published);
        beans.createBean(DemoMidYear.class).tell(people, timeline, held, years.midYear());
        beans.createBean(DemoCorrections.class).tell(people, timeline, held.get(4), years.yearEnd());
        beans.createBean(DemoYearEnds.class).tell(people, timeline, held, years.yearEnd());
        beans.createBean(DemoClaims.class).tell(people, timeline, held, file, published);
    }

    private void importMonths(DemoPeople people, ContractorMonthFile file, YearMonth last, DemoTime time) {
        List<DemoContract> all = DemoContracts.all();
        for (int back = MONTHS - 1; back >= 0; back--) {
            TreatmentMonth month = new TreatmentMonth(last.minusMonths(back));
            byte[] content = file.write(month, all);
            time.standAt(LondonTime.instantOf(
                    month.month().plusMonths(PUBLISHED_AFTER_MONTHS).atDay(1).atTime(8, 30)));
            people.run("lead", () -> receive(ContractorMonthFile.name(month), content));
        }
    }

    private void receive(String fileName, byte[] content) {
        try {
            imports.importFile(fileName, new ByteArrayInputStream(content), ImportProgress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mail of Northmere's providers goes to addresses of a domain that nobody has. */
    private void giveAddresses(DemoPeople people) {
        List<ContractView> held = people.as("commissioner", () -> contracts.ofCommissioner(DemoArea.NORTHMERE.code()));
        people.run(
                "admin",
                () -> together.executeWithoutResult(all -> held.stream()
                        .map(ContractView::providerCode)
                        .distinct()
                        .forEach(code -> directory.receiveMailAt(code, "practice." + code + "@example.org"))));
    }

    /** Codes of six providers in six towns. */
    private List<String> providers(DemoPeople people) {
        return TOWNS_OF_PROVIDERS.stream()
                .map(town -> DemoContracts.all().stream()
                        .filter(contract -> contract.town().name().equals(town))
                        .filter(contract -> contract.annualTarget() > 4000 && !contract.silent())
                        .findFirst()
                        .orElseThrow())
                .map(held -> people.as("commissioner", () -> contracts.byNumber(held.number()))
                        .orElseThrow()
                        .providerCode())
                .toList();
    }
}
