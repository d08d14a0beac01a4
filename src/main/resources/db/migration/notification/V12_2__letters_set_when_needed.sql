-- what a letter says is kept when it is written; its PDF when somebody first needs it
ALTER TABLE letter
  MODIFY pdf MEDIUMBLOB NULL,
  ADD html MEDIUMTEXT NULL;
