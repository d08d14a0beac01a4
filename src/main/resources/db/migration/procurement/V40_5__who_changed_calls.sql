-- who said something else of a call after it was drafted: they do not approve its award either
CREATE TABLE procurement_call_change (
  call_id    BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (call_id, account_id),
  CONSTRAINT procurement_call_change_call FOREIGN KEY (call_id) REFERENCES procurement_call (id)
);
