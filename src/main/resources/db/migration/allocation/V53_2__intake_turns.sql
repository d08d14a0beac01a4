-- whoever keeps a referral of a commissioner holds its row until the transaction ends: two who take the same person at
-- the same moment see each other
CREATE TABLE allocation_intake_turn (
  commissioner_code VARCHAR(10) NOT NULL PRIMARY KEY
);
