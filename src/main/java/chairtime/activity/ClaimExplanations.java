package chairtime.activity;

import chairtime.activity.ClaimExplanation.Fact;
import chairtime.activity.domain.ClaimImportRows;
import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.StoredClaimImport;
import chairtime.activity.domain.TariffRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how the figure of a claim was made: by the rules as they are now, and whether it was priced by others. */
@Component
class ClaimExplanations {

    private static final int UDA_DECIMALS = 4;

    private final CoursePrices prices;
    private final TariffRows tariffs;
    private final SettingRows settings;
    private final ContractRates rates;
    private final ClaimImportRows imports;

    ClaimExplanations(
            CoursePrices prices,
            TariffRows tariffs,
            SettingRows settings,
            ContractRates rates,
            ClaimImportRows imports) {
        this.prices = prices;
        this.tariffs = tariffs;
        this.settings = settings;
        this.rates = rates;
        this.imports = imports;
    }

    ClaimExplanation of(Claim claim) {
        StoredClaimImport file = imports.find(claim.row().file().value()).orElseThrow();
        List<Fact> facts = new ArrayList<>();
        LocalDate counting = claim.completedOn() == null ? claim.acceptedOn() : claim.completedOn();
        if (claim.category() != null && claim.acceptedOn() != null && counting != null) {
            priced(claim, file.commissionerCode(), counting, facts);
        }
        facts.add(new Fact("How it counts", claim.standing().label(), reason(claim)));
        if (claim.holder() != null) {
            facts.add(new Fact(
                    "In its place",
                    claim.holder().inWords(),
                    "Of the rows of one reference that sent again most often holds; of two alike a deletion before a"
                            + " replacement before a new claim, then the later schedule and receipt."));
        }
        facts.add(new Fact(
                "Where it stands",
                claim.row().inWords(),
                "Imported " + TermsWords.recorded(file.sentByName(), file.sentAt())));
        return new ClaimExplanation(figure(claim.units(), claim.pounds()), facts);
    }

    private void priced(Claim claim, String commissioner, LocalDate counting, List<Fact> facts) {
        FinancialYear year = FinancialYear.of(counting);
        BigDecimal rate = rates.find(claim.contractNumber(), year).orElse(null);
        CoursePricing pricing = prices.of(commissioner);
        Course course = course(claim, rate);
        Earned earned = pricing.earned(course);
        TariffItem item = earned.item();
        Tariff tariff = item == null
                ? null
                : tariffs.all(commissioner).stream()
                        .filter(each -> each.item() == item && each.holdsOn(selecting(each, claim, counting)))
                        .findFirst()
                        .orElse(null);
        if (tariff == null) {
            facts.add(new Fact("Tariff", earned.standing().label(), "No tariff is applied to this category."));
        } else {
            facts.add(tariff(tariff, claim, counting));
            if (tariff.pounds() != null && rate != null) {
                facts.add(new Fact(
                        "Rate of the contract",
                        Money.rounded(rate) + " a UDA",
                        "Value over contracted UDA of " + year + ", not rounded: " + tariff.inWords()
                                + " are shown as UDA at this rate."));
            }
        }
        facts.add(new Fact(
                "Treatment month",
                claim.treatmentMonth() == null ? "" : TermsWords.month(claim.treatmentMonth()),
                claim.completedOn() == null
                        ? "The patient did not come back: the acceptance stands in for the completion."
                        : "Completed on " + TermsWords.day(claim.completedOn()) + ", which decides month and year."));
        late(claim, commissioner).ifPresent(facts::add);
        if (claim.incomplete()) {
            answer(RuleSetting.INCOMPLETE_COURSE_EARNS, "Patient failed to return", claim, commissioner)
                    .ifPresent(facts::add);
        }
        newPatient(claim, commissioner, pricing.newPatientTenThousandths(course))
                .ifPresent(facts::add);
        if (claim.standing() != ClaimStanding.AFTER_YEAR
                && (earned.tenThousandths()
                                != claim.units().units().movePointRight(4).longValue()
                        || earned.pence()
                                != claim.pounds().amount().movePointRight(2).longValue())) {
            facts.add(new Fact(
                    "Priced by rows that have changed since",
                    figure(earned.units(), earned.pounds()),
                    "What it would earn by the tariffs, settings and terms of today. It keeps what it earned when it was"
                            + " priced until the recovery lead has claims priced again."));
        }
    }

    private static Fact tariff(Tariff tariff, Claim claim, LocalDate counting) {
        return new Fact(
                "Tariff",
                tariff.item().label() + ": " + tariff.inWords(),
                "Selected by " + tariff.selectedBy().label().toLowerCase(Locale.ROOT) + " on "
                        + TermsWords.day(selecting(tariff, claim, counting)) + "; holds from "
                        + TermsWords.day(tariff.validFrom())
                        + (tariff.validTo() == null ? "" : " to " + TermsWords.day(tariff.validTo()))
                        + (tariff.own() ? ", the commissioner's own. " : ". ") + tariff.source());
    }

    private Optional<Fact> late(Claim claim, String commissioner) {
        LocalDate completed = claim.completedOn();
        if (completed == null) {
            return Optional.empty();
        }
        return settings.on(commissioner, completed)
                .findAnswer(RuleSetting.CLAIM_IS_LATE_AFTER)
                .map(answer -> new Fact(
                        "Two-month rule",
                        "Received " + ChronoUnit.DAYS.between(completed, claim.receivedOn())
                                + " days after completion, on " + TermsWords.day(claim.receivedOn()),
                        "Late after: " + RuleSetting.inWords(answer.answer()) + ", for courses completed from "
                                + TermsWords.day(answer.validFrom()) + " on"
                                + (claim.incomplete() ? "; a patient who failed to return may be exempt. " : ". ")
                                + answer.source()));
    }

    /** The premium is no part of the claim's figure: the NHSBSA credits it for the patients whom it marks. */
    private Optional<Fact> newPatient(Claim claim, String commissioner, long more) {
        Optional<Fact> urgent = claim.category() == CourseCategory.URGENT && inWindowOfPremium(claim, commissioner)
                ? answer(RuleSetting.NEW_PATIENT_PREMIUM_FOR_URGENT, "New Patient Premium", claim, commissioner)
                : Optional.empty();
        if (more == 0) {
            return urgent;
        }
        return Optional.of(new Fact(
                "New Patient Premium",
                TermsWords.units(new Uda(BigDecimal.valueOf(more, UDA_DECIMALS))) + " UDA, if the patient was new",
                "No part of this figure: the NHSBSA marks who is a new patient, no column of the file says it, and what"
                        + " it credits is an entry of the contract's account."
                        + urgent.map(fact -> " " + fact.value() + ". " + fact.rule())
                                .orElse("")));
    }

    private boolean inWindowOfPremium(Claim claim, String commissioner) {
        LocalDate accepted = claim.acceptedOn();
        return accepted != null
                && tariffs.all(commissioner).stream()
                        .anyMatch(tariff -> tariff.item() == TariffItem.NEW_PATIENT_BAND_1 && tariff.holdsOn(accepted));
    }

    /** Which answer to an open question decided. */
    private Optional<Fact> answer(RuleSetting setting, String what, Claim claim, String commissioner) {
        LocalDate accepted = claim.acceptedOn();
        return accepted == null
                ? Optional.empty()
                : settings.on(commissioner, accepted)
                        .findAnswer(setting)
                        .map(answer -> new Fact(
                                what,
                                setting.question() + ": "
                                        + RuleSetting.inWords(answer.answer()).toLowerCase(Locale.ROOT),
                                "For courses accepted from " + TermsWords.day(answer.validFrom()) + " on"
                                        + (answer.own() ? ", the commissioner's own answer" : "") + " ("
                                        + answer.certainty().label().toLowerCase(Locale.ROOT) + "). "
                                        + answer.source()));
    }

    private static String reason(Claim claim) {
        return switch (claim.standing()) {
            case COUNTED -> "Its UDA are delivery of the contract.";
            case LATE -> "It has to be claimed, but came too late to earn anything.";
            case AFTER_YEAR ->
                "Pay schedules of a year are those from April to the June after it; this one came on "
                        + TermsWords.month(claim.scheduleMonth()) + ".";
            case FOUNDATION_DENTIST -> "UDA of foundation dentists are no delivery of the contract in England.";
            case FLEXIBLE ->
                "Flagged 9181-" + claim.flexible()
                        + " as flexible commissioning, which is counted apart from the contract.";
            case INCOMPLETE -> "The patient failed to return, and it was priced where such courses earn nothing.";
            case DELETION -> "It takes back what was sent under its reference and earns nothing.";
            case REPLACED -> "Another row of its reference holds, so that it counts for nothing.";
            case DELETED -> "A deletion of its reference holds, so that it counts for nothing.";
        };
    }

    private static LocalDate selecting(Tariff tariff, Claim claim, LocalDate counting) {
        LocalDate accepted = claim.acceptedOn();
        return tariff.selectedBy() == Tariff.SelectedBy.COMPLETION || accepted == null ? counting : accepted;
    }

    private static Course course(Claim claim, @Nullable BigDecimal rate) {
        LocalDate accepted = claim.acceptedOn();
        LocalDate completed = claim.completedOn();
        CourseCategory category = claim.category();
        if (accepted == null || category == null) {
            throw new IllegalArgumentException("A deletion is no course");
        }
        return new Course(
                category,
                (int) accepted.toEpochDay(),
                completed == null ? Course.NO_DAY : (int) completed.toEpochDay(),
                Course.NO_DAY,
                (int) claim.receivedOn().toEpochDay(),
                claim.teethTreated(),
                claim.rootFillings(),
                claim.molarRootFillings(),
                claim.incomplete(),
                false,
                claim.foundationDentist(),
                claim.flexible(),
                rate);
    }

    private static String figure(Uda units, Money pounds) {
        return TermsWords.units(units) + " UDA" + (pounds.equals(Money.ZERO) ? "" : ", " + pounds);
    }
}
