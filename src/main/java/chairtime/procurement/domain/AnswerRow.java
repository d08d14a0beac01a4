package chairtime.procurement.domain;

import jakarta.persistence.Embeddable;

/** The answer to one criterion. */
@Embeddable
record AnswerRow(int criterion, String text) {}
