-- where a claim belongs in the order of the key is found by comparing bytes, not characters
ALTER TABLE activity_claim
  MODIFY contract_number BINARY(10)    NOT NULL,
  MODIFY claim_reference VARBINARY(20) NOT NULL;
