-- What an item of a course of treatment earns, by the date that selects it. Units as they are, or pounds that are
-- converted at the contract's own rate; guaranteed pounds are paid apart and earn no units. Pounds of a pathway are
-- spread over its claims. '*' holds for every commissioner without a row of its own.
CREATE TABLE reference_tariff (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)   NOT NULL,
  item              VARCHAR(30)   NOT NULL,
  valid_from        DATE          NOT NULL,
  valid_to          DATE          NULL,
  selected_by       VARCHAR(20)   NOT NULL,
  units             DECIMAL(9,4)  NULL,
  pounds            DECIMAL(10,2) NULL,
  guaranteed_pounds DECIMAL(10,2) NOT NULL DEFAULT 0,
  claims            INT           NOT NULL DEFAULT 1,
  certainty         VARCHAR(20)   NOT NULL,
  source            VARCHAR(400)  NOT NULL,
  UNIQUE KEY reference_tariff_once (commissioner_code, item, valid_from),
  CONSTRAINT reference_tariff_units_or_pounds CHECK ((units IS NULL) <> (pounds IS NULL)),
  CONSTRAINT reference_tariff_amounts CHECK (
    COALESCE(units, 0) >= 0 AND COALESCE(pounds, 0) >= 0 AND guaranteed_pounds >= 0 AND claims > 0),
  CONSTRAINT reference_tariff_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT reference_tariff_selected_by CHECK (selected_by IN ('ACCEPTANCE', 'COMPLETION')),
  CONSTRAINT reference_tariff_certainty CHECK (certainty IN ('SOURCED', 'DERIVED', 'FROM_MEMORY', 'DOUBTFUL'))
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_tariff
  (commissioner_code, item, valid_from, valid_to, selected_by, units, certainty, source)
VALUES
  ('*', 'BAND_1', '2006-04-01', NULL, 'ACCEPTANCE', 1, 'SOURCED', 'NHSBSA, units of dental activity by band'),
  ('*', 'BAND_2', '2006-04-01', '2022-11-24', 'ACCEPTANCE', 3, 'SOURCED',
   'NHSBSA, changes to band 2 treatments from Friday 25 November 2022: courses accepted before stay one band'),
  ('*', 'BAND_2A', '2022-11-25', NULL, 'ACCEPTANCE', 3, 'SOURCED',
   'NHSBSA, changes to band 2 treatments: any band 2 that is neither 2b nor 2c. From April 2026 with surface sealants and conservation of deciduous teeth in under-18s (SI 2026/265)'),
  ('*', 'BAND_2B', '2022-11-25', NULL, 'ACCEPTANCE', 5, 'SOURCED',
   'NHSBSA, changes to band 2 treatments: fillings or extractions of three or more permanent teeth, or a root filling that is no molar. The notice says more than three, its table three or more'),
  ('*', 'BAND_2C', '2022-11-25', NULL, 'ACCEPTANCE', 7, 'SOURCED',
   'NHSBSA, changes to band 2 treatments: root filling of a permanent molar'),
  ('*', 'BAND_3', '2006-04-01', NULL, 'ACCEPTANCE', 12, 'SOURCED', 'NHSBSA, units of dental activity by band'),
  ('*', 'URGENT', '2006-04-01', '2026-03-31', 'ACCEPTANCE', 1.2, 'SOURCED',
   'NHSBSA, units of dental activity by band; closed since unscheduled care took its place on 1 April 2026. That the acceptance selects it is derived'),
  ('*', 'FLUORIDE_VARNISH', '2026-04-01', NULL, 'ACCEPTANCE', 0.5, 'DOUBTFUL',
   'SI 2026/265 adds the item; 0.5 is the figure of the consultation, no final one was found'),
  ('*', 'DENTURE_REPAIR', '2006-04-01', '2026-06-22', 'ACCEPTANCE', 1, 'SOURCED', 'Published lists of units for repairs'),
  ('*', 'DENTURE_REPAIR', '2026-06-23', NULL, 'ACCEPTANCE', 3, 'DOUBTFUL',
   'Guide of one supplier to its release of June 2026 shows 3 units; no official page was found'),
  ('*', 'BRIDGE_REPAIR', '2006-04-01', NULL, 'ACCEPTANCE', 1.2, 'SOURCED', 'Published lists of units for repairs'),
  ('*', 'ARREST_OF_BLEEDING', '2006-04-01', NULL, 'ACCEPTANCE', 1.2, 'SOURCED', 'Published lists of units'),
  ('*', 'REMOVAL_OF_SUTURES', '2006-04-01', NULL, 'ACCEPTANCE', 1, 'SOURCED', 'Published lists of units'),
  ('*', 'PRESCRIPTION', '2006-04-01', NULL, 'ACCEPTANCE', 0.75, 'SOURCED', 'Published lists of units'),
  ('*', 'REGULATION_11', '2006-04-01', NULL, 'ACCEPTANCE', 12, 'SOURCED',
   'NHSBSA, units of dental activity: replacement of an appliance that the patient lost or broke');

INSERT INTO reference_tariff
  (commissioner_code, item, valid_from, valid_to, selected_by, pounds, guaranteed_pounds, claims, certainty, source)
VALUES
  ('*', 'UNSCHEDULED', '2026-04-01', NULL, 'ACCEPTANCE', 60, 15, 1, 'SOURCED',
   'NHS England, unscheduled care requirement 2026/27: 75 pounds, 15 of them for capacity and 60 on the claim, shown as units at the contract''s rate. Whether the uplift of 2026/27 reaches it is not known'),
  ('*', 'PATHWAY_1', '2026-06-23', NULL, 'ACCEPTANCE', 293.40, 0, 6, 'SOURCED',
   'Complex care pathway 1 as the claiming systems pay it since June 2026; 284 when it was announced. That each claim earns an equal part is derived'),
  ('*', 'PATHWAY_2', '2026-06-23', NULL, 'ACCEPTANCE', 732.47, 0, 12, 'SOURCED',
   'Complex care pathway 2 as the claiming systems pay it since June 2026; 709 when it was announced. That each claim earns an equal part is derived'),
  ('*', 'PATHWAY_3', '2026-06-23', NULL, 'ACCEPTANCE', 256.73, 0, 6, 'DOUBTFUL',
   'Complex care pathway 3: 7 units at 35.50 pounds, raised like pathway 1 from 284 to 293.40; neither the tariff nor the number of claims was found'),
  ('*', 'NEW_PATIENT_BAND_1', '2024-03-01', '2025-03-31', 'ACCEPTANCE', 15, 0, 1, 'SOURCED',
   'NHSBSA, New Patient Premium: 15 pounds as extra units at the contract''s rate. That the acceptance selects it is from memory'),
  ('*', 'NEW_PATIENT_BAND_2_OR_3', '2024-03-01', '2025-03-31', 'ACCEPTANCE', 50, 0, 1, 'SOURCED',
   'NHSBSA, New Patient Premium: 50 pounds as extra units at the contract''s rate, not for urgent courses. That the acceptance selects it is from memory');

-- courses of unscheduled care that a contract has to give in a financial year, from that year on; their price is the
-- tariff of the item UNSCHEDULED
CREATE TABLE reference_unscheduled_care (
  first_year               INT          NOT NULL PRIMARY KEY,
  courses_per_10000_pounds DECIMAL(8,2) NOT NULL,
  rounding                 VARCHAR(20)  NOT NULL,
  tolerance_percent        DECIMAL(7,4) NOT NULL,
  certainty                VARCHAR(20)  NOT NULL,
  source                   VARCHAR(400) NOT NULL,
  CONSTRAINT reference_unscheduled_care_rounding CHECK (rounding IN ('HALF_UP', 'UP', 'DOWN')),
  CONSTRAINT reference_unscheduled_care_certainty CHECK (certainty IN ('SOURCED', 'DERIVED', 'FROM_MEMORY', 'DOUBTFUL'))
) DEFAULT CHARSET = utf8mb4;

INSERT INTO reference_unscheduled_care
  (first_year, courses_per_10000_pounds, rounding, tolerance_percent, certainty, source)
VALUES
  (2026, 11, 'HALF_UP', 96, 'DOUBTFUL',
   'NHS England, unscheduled care requirement 2026/27: 11 courses for each 10,000 pounds, 33 for 30,000 and 550 for 500,000. Rounding a part of a course half up and the tolerance of 96 % are not sourced: starting values');
