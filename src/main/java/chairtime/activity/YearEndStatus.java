package chairtime.activity;

import java.util.Set;

/** Where a year-end reconciliation stands. */
public enum YearEndStatus implements ReviewStatus<YearEndStatus> {
    BY_HAND("To be judged by a person"),
    PROVISIONAL("Provisional, practice may query"),
    QUERIED("Query to be answered"),
    CLOSING("Being made final"),
    RECOVERY_DUE("Recovery to be decided"),
    SCHEDULE_OFFERED("Instalments to be agreed"),
    RECOVERY_SET("Recovery set"),
    SETTLED("Settled");

    private final String label;

    YearEndStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<YearEndStatus> following() {
        return switch (this) {
            case BY_HAND -> Set.of(PROVISIONAL);
            case PROVISIONAL -> Set.of(QUERIED, CLOSING);
            case QUERIED -> Set.of(CLOSING);
            case CLOSING -> Set.of(RECOVERY_DUE, SETTLED);
            case RECOVERY_DUE -> Set.of(SCHEDULE_OFFERED, RECOVERY_SET, SETTLED);
            case SCHEDULE_OFFERED -> Set.of(RECOVERY_DUE, RECOVERY_SET);
            case RECOVERY_SET, SETTLED -> Set.of();
        };
    }
}
