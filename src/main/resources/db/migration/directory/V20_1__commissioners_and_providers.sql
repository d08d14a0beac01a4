CREATE TABLE directory_commissioner (
  code           VARCHAR(3)   NOT NULL PRIMARY KEY,
  name           VARCHAR(200) NOT NULL,
  name_month     DATE         NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE         NULL,
  successor_code VARCHAR(3)   NULL,
  version        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT directory_commissioner_successor FOREIGN KEY (successor_code) REFERENCES directory_commissioner (code)
) DEFAULT CHARSET = utf8mb4;

-- every name that a contractor month gave a commissioner, with the months between which it was seen
CREATE TABLE directory_commissioner_name (
  commissioner_code VARCHAR(3)                              NOT NULL,
  name              VARCHAR(200) COLLATE utf8mb4_nopad_bin  NOT NULL,
  first_month       DATE                                    NOT NULL,
  last_month        DATE                                    NOT NULL,
  PRIMARY KEY (commissioner_code, name),
  CONSTRAINT directory_commissioner_name_of FOREIGN KEY (commissioner_code) REFERENCES directory_commissioner (code)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE directory_provider (
  code       VARCHAR(20)  NOT NULL PRIMARY KEY,
  name       VARCHAR(200) NOT NULL,
  name_month DATE         NOT NULL,
  email      VARCHAR(254) NULL,
  version    BIGINT       NOT NULL DEFAULT 0
) DEFAULT CHARSET = utf8mb4;
