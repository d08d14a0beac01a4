package chairtime.allocation;

import chairtime.allocation.domain.MessageRuleRows;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a message means for a commissioner, by its tables of codes. */
@Component
class MessageReading {

    private static final Logger log = LoggerFactory.getLogger(MessageReading.class);

    private final UseCaseBook useCases;
    private final DispositionBook dispositions;
    private final MessageRuleRows rules;
    private final Clock clock;

    MessageReading(UseCaseBook useCases, DispositionBook dispositions, MessageRuleRows rules, Clock clock) {
        this.useCases = useCases;
        this.dispositions = dispositions;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws MessageRefusedException unless each use case is known and such messages are taken */
    void demandTaken(String commissionerCode, ReferralMessage message) {
        List<MessageIssue> issues = new ArrayList<>();
        for (String code : message.useCases()) {
            Optional<UseCaseView> found = useCases.find(commissionerCode, code, today());
            if (found.isEmpty()) {
                issues.add(notSupported("A use case of this request is not known here; the administrator of the"
                        + " commissioner can add it."));
            } else if (!found.get().taken()) {
                issues.add(notSupported("Requests of this use case are not taken here: "
                        + found.get().code() + "."));
            }
        }
        if (!issues.isEmpty()) {
            throw new MessageRefusedException(new MessageAnswer(MessageAnswer.UNDOABLE, issues));
        }
    }

    private static MessageIssue notSupported(String text) {
        return MessageIssue.error("not-supported", text, "ServiceRequest.category");
    }

    /** What the codes mean; those that are in no table stay what a person reads in the notes. */
    SentNeed need(String commissionerCode, ReferralMessage message) {
        SentNeed need = new SentNeed();
        rules.meanings(commissionerCode, message.codes(), today()).forEach(meaning -> {
            try {
                need.add(meaning.kind(), meaning.meaning());
            } catch (IllegalArgumentException e) {
                log.warn("reference_message_code has a row of no use: {} {}", meaning.kind(), meaning.meaning());
            }
        });
        return need;
    }

    /** The most pressing of the codes that are known, else the first; null when there is none. */
    @Nullable
    String disposition(String commissionerCode, ReferralMessage message) {
        return message.dispositionCodes().stream()
                .map(code -> dispositions.find(commissionerCode, code, today()))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(DispositionView::within))
                .map(DispositionView::code)
                .orElseGet(() -> message.dispositionCodes().stream().findFirst().orElse(null));
    }

    /** Warns of a disposition that is not in the table. */
    List<MessageIssue> warnings(String commissionerCode, ReferralMessage message) {
        List<MessageIssue> warnings = new ArrayList<>(message.warnings());
        if (message.dispositionCodes().stream()
                .anyMatch(code ->
                        dispositions.find(commissionerCode, code, today()).isEmpty())) {
            warnings.add(MessageIssue.warning(
                    "code-invalid",
                    "A disposition code is not known here; a person decides how soon the patient is seen.",
                    "CarePlan.activity.outcomeCodeableConcept"));
        }
        return warnings;
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
