package chairtime.procurement.domain;

import chairtime.procurement.Criterion;
import jakarta.persistence.Embeddable;

/** A criterion as it is kept with its call. */
@Embeddable
record CriterionRow(int number, String name, String question, int weight) {

    static CriterionRow of(Criterion criterion) {
        return new CriterionRow(criterion.number(), criterion.name(), criterion.question(), criterion.weight());
    }

    Criterion criterion() {
        return new Criterion(number, name, question, weight);
    }
}
