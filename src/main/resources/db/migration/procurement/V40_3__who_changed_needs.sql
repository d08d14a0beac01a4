-- who said something else of a need after it was raised: they do not approve its awards either
CREATE TABLE procurement_need_change (
  need_id    BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (need_id, account_id),
  CONSTRAINT procurement_need_change_need FOREIGN KEY (need_id) REFERENCES procurement_need (id)
);
