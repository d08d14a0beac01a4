-- programs that send referrals, each for one commissioner, with a secret of their own
CREATE TABLE allocation_message_sender (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version           BIGINT       NOT NULL,
  username          VARCHAR(40)  NOT NULL,
  name              VARCHAR(120) NOT NULL,
  commissioner_code VARCHAR(10)  NOT NULL,
  ods_code          VARCHAR(10)  NOT NULL,
  source            VARCHAR(30)  NOT NULL,
  secret_hash       VARCHAR(255) NOT NULL,
  secret_renewed_at DATETIME(6)  NOT NULL,
  active            BOOLEAN      NOT NULL,
  rate_per_minute   INT          NOT NULL,
  registered_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY allocation_message_sender_username (username),
  KEY allocation_message_sender_of_commissioner (commissioner_code, username),
  CONSTRAINT allocation_message_sender_rate CHECK (rate_per_minute > 0)
);

-- a referral is taken by somebody or sent as a message
ALTER TABLE allocation_referral
  MODIFY received_by BIGINT,
  ADD sender_id BIGINT AFTER received_by,
  ADD CONSTRAINT allocation_referral_sender FOREIGN KEY (sender_id) REFERENCES allocation_message_sender (id),
  ADD CONSTRAINT allocation_referral_taken_or_sent CHECK ((received_by IS NULL) <> (sender_id IS NULL));
