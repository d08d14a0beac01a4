-- an evaluator who was replaced, or without whom the others went on; what was scored until then is kept and never counts
ALTER TABLE procurement_evaluation ADD COLUMN left_at DATETIME(6);

-- until now the others went on by themselves without an evaluator who stepped aside
UPDATE procurement_evaluation SET left_at = declared_at WHERE interests = 'STEPPED_ASIDE';

DELETE e FROM procurement_call_evaluator e
  JOIN procurement_evaluation v ON v.call_id = e.call_id AND v.evaluator = e.account_id
  WHERE v.interests = 'STEPPED_ASIDE';
