-- the secret address under which a practice's calendar is read without sign-in; only its hash is kept
CREATE TABLE allocation_calendar_feed (
  provider_code VARCHAR(20) NOT NULL PRIMARY KEY,
  token_hash    VARCHAR(64) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  UNIQUE KEY allocation_calendar_feed_token (token_hash)
);
