package chairtime.allocation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How long patients' details are kept that are last changed from a day on. */
@Entity
@Table(name = "reference_patient_retention")
public class RetentionRule {

    @Id
    private LocalDate validFrom;

    private int years;
    private int childUntilAge;

    protected RetentionRule() {}

    /** The last day: some years after today, and not before a child has reached the stated age. */
    LocalDate keepUntil(LocalDate birthDate, LocalDate today) {
        LocalDate afterYears = today.plusYears(years);
        LocalDate grownUp = birthDate.plusYears(childUntilAge);
        return grownUp.isAfter(afterYears) ? grownUp : afterYears;
    }
}
