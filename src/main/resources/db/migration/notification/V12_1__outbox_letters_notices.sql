CREATE TABLE letter (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_key     VARCHAR(200) NOT NULL,
  sender_kind    VARCHAR(20)  NOT NULL,
  sender_code    VARCHAR(20)  NOT NULL,
  recipient_kind VARCHAR(20)  NOT NULL,
  recipient_code VARCHAR(20)  NOT NULL,
  addressee      VARCHAR(200) NOT NULL,
  dated          DATE         NOT NULL,
  reference      VARCHAR(100) NOT NULL,
  title          VARCHAR(300) NOT NULL,
  kept_at        DATETIME(6)  NOT NULL,
  pdf            MEDIUMBLOB   NOT NULL,
  CONSTRAINT letter_key_unique UNIQUE (letter_key)
);
CREATE INDEX letter_sender ON letter (sender_kind, sender_code, kept_at);
CREATE INDEX letter_recipient ON letter (recipient_kind, recipient_code, kept_at);

CREATE TABLE outbox_message (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_key    VARCHAR(200) NOT NULL,
  sender_kind    VARCHAR(20)  NOT NULL,
  sender_code    VARCHAR(20)  NOT NULL,
  recipient_kind VARCHAR(20)  NOT NULL,
  recipient_code VARCHAR(20)  NOT NULL,
  to_address     VARCHAR(254) NULL,
  to_name        VARCHAR(200) NOT NULL,
  subject        VARCHAR(300) NOT NULL,
  text           MEDIUMTEXT   NOT NULL,
  letter_id      BIGINT       NULL,
  state          VARCHAR(20)  NOT NULL,
  attempts       INT          NOT NULL,
  next_try_at    DATETIME(6)  NULL,
  queued_at      DATETIME(6)  NOT NULL,
  settled_at     DATETIME(6)  NULL,
  problem        VARCHAR(500) NULL,
  version        BIGINT       NOT NULL,
  CONSTRAINT outbox_message_key_unique UNIQUE (message_key),
  CONSTRAINT outbox_message_letter FOREIGN KEY (letter_id) REFERENCES letter (id)
);
CREATE INDEX outbox_message_due ON outbox_message (state, next_try_at);
CREATE INDEX outbox_message_sender ON outbox_message (sender_kind, sender_code, queued_at);

CREATE TABLE notice (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  notice_key VARCHAR(200) NOT NULL,
  text       VARCHAR(500) NOT NULL,
  route      VARCHAR(300) NOT NULL,
  told_at    DATETIME(6)  NOT NULL,
  read_at    DATETIME(6)  NULL,
  CONSTRAINT notice_once UNIQUE (account_id, notice_key)
);
CREATE INDEX notice_unread ON notice (account_id, read_at, told_at);
