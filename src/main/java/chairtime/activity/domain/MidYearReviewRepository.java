package chairtime.activity.domain;

import chairtime.activity.MidYearStatus;

/** Mid-year reviews as they are kept. */
public interface MidYearReviewRepository extends YearReviewRepository<MidYearReview, MidYearStatus> {}
