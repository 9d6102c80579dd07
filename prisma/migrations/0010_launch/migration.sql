-- People also sign in from clinical systems: a visit tells by whom its answer has to be. Absent for the provider of the hospital.
ALTER TABLE provider_visit ADD COLUMN issuer text CHECK (length(issuer) BETWEEN 1 AND 500);
