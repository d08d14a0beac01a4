-- courses of unscheduled care that a contract has to give in a financial year, from that year on, and what one is paid
CREATE TABLE reference_unscheduled_requirement (
  first_year              INT           NOT NULL PRIMARY KEY,
  courses_per_10000_pounds DECIMAL(8,2) NOT NULL,
  rounding                VARCHAR(20)   NOT NULL,
  price                   DECIMAL(10,2) NOT NULL,
  credited_monthly        DECIMAL(10,2) NOT NULL,
  paid_on_claim           DECIMAL(10,2) NOT NULL,
  CONSTRAINT reference_unscheduled_price CHECK (price = credited_monthly + paid_on_claim),
  CONSTRAINT reference_unscheduled_rounding CHECK (rounding IN ('HALF_UP', 'UP', 'DOWN'))
);

-- 11 courses for each 10,000 pounds and the prices are NHS England's for 2026/27; its examples round nothing, so that a
-- part of a course is rounded half up is a starting value without a source
INSERT INTO reference_unscheduled_requirement
  (first_year, courses_per_10000_pounds, rounding, price, credited_monthly, paid_on_claim)
VALUES (2026, 11, 'HALF_UP', 75, 15, 60);
