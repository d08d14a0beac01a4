CREATE TABLE reference_approval_limit (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  commissioner_code VARCHAR(10)   NOT NULL,
  valid_from        DATE          NOT NULL,
  head              DECIMAL(14,2) NOT NULL,
  director          DECIMAL(14,2) NOT NULL,
  executive         DECIMAL(14,2) NOT NULL,
  committee         DECIMAL(14,2) NOT NULL,
  UNIQUE KEY reference_approval_limit_once (commissioner_code, valid_from)
);

-- the usual limits of a scheme of reservation and delegation, for every commissioner ('*') without its own
INSERT INTO reference_approval_limit (commissioner_code, valid_from, head, director, executive, committee)
VALUES ('*', '2013-04-01', 50000.00, 250000.00, 1000000.00, 5000000.00);
