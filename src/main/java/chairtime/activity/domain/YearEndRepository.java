package chairtime.activity.domain;

import chairtime.activity.YearEndStatus;

/** Year-end reconciliations as they are kept. */
public interface YearEndRepository extends YearReviewRepository<YearEnd, YearEndStatus> {}
