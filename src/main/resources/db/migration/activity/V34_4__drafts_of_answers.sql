-- what a practice has typed and not sent yet; one for each form of a review, seen by its practice only
CREATE TABLE activity_answer_draft (
  kind      VARCHAR(20)    NOT NULL,
  review_id BIGINT         NOT NULL,
  form      VARCHAR(20)    NOT NULL,
  version   BIGINT         NOT NULL,
  figure    DECIMAL(14, 4) NULL,
  words     VARCHAR(4000)  NOT NULL,
  saved_at  DATETIME(6)    NOT NULL,
  PRIMARY KEY (kind, review_id, form)
) DEFAULT CHARSET = utf8mb4;
