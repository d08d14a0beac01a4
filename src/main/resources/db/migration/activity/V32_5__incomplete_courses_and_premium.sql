INSERT INTO reference_activity_setting
  (commissioner_code, setting, valid_from, valid_to, answer, certainty, source)
VALUES
  ('*', 'INCOMPLETE_COURSE_EARNS', '2006-04-01', NULL, 'BAND_CLAIMED', 'FROM_MEMORY',
   'A course whose patient failed to return earns the band of what was begun, which the claim says; from memory, no page was at hand'),
  ('*', 'NEW_PATIENT_PREMIUM_FOR_URGENT', '2024-03-01', NULL, 'NO', 'FROM_MEMORY',
   'That patients seen for urgent care alone bring no premium is from memory. Who is a new patient (not seen for two years by any NHS dentist, or by the practice; sources differ) the NHSBSA marks, and no rule here judges it');

-- the implied uplift is that of pathway 1 from 284 to 293.40 pounds
INSERT IGNORE INTO reference_minimum_uda_value (valid_from, pounds, uplift_percent, after_uplift, certainty, source)
VALUES
  ('2026-04-01', 31.34, 3.31, NULL, 'DOUBTFUL',
   '30.34 raised by 3.31 %, by which complex care pathway 1 went from 284 to 293.40; the letter on the uplift of 2026/27 was not found, so neither the uplift nor a least value is confirmed');
