-- what a commissioner has committed to deliver on top of its baseline; entered by its people, none is given
CREATE TABLE allocation_commitment (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT       NOT NULL,
  commissioner_code VARCHAR(10)  NOT NULL,
  start_year        INT          NOT NULL,
  extra             INT          NOT NULL,
  baseline          INT          NOT NULL,
  source            VARCHAR(300) NOT NULL,
  UNIQUE KEY allocation_commitment_once (commissioner_code, start_year),
  CONSTRAINT allocation_commitment_positive CHECK (extra > 0 AND baseline >= 0)
);

-- which courses count towards the commitment, from when to when
CREATE TABLE reference_commitment_definition (
  valid_from DATE         NOT NULL PRIMARY KEY,
  valid_to   DATE,
  kinds      VARCHAR(100) NOT NULL,
  words      VARCHAR(300) NOT NULL,
  source     VARCHAR(300) NOT NULL
);

INSERT INTO reference_commitment_definition (valid_from, valid_to, kinds, words, source) VALUES
  ('2025-04-01', '2026-02-19', 'URGENT', 'Urgent courses of treatment',
   'Clinical guidance 2025/26 on unscheduled urgent care'),
  ('2026-02-20', '2026-03-31', 'BAND_1,BAND_2,BAND_3,URGENT', 'All banded courses of treatment',
   'Widening of the national commitment announced on 20 February 2026'),
  ('2026-04-01', NULL, 'BAND_1,BAND_2,BAND_3,OTHER,URGENT', 'All courses of treatment, unbanded ones too',
   'As before; urgent treatment has no band of its own since SI 2026/265. Starting value, to be checked');
