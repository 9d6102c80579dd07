-- A person signs in with a name and a password kept here, or is vouched for by a provider that knows them by a subject of its own.
-- Never both: no account is taken over by one that looks alike. Whoever is vouched for without a role keeps their account, and may do nothing.

-- Never written: the two columns below say the same, and can be held against the others.
DROP TABLE identity;

ALTER TABLE person
  ADD COLUMN issuer text CHECK (length(issuer) BETWEEN 1 AND 500),
  ADD COLUMN subject text CHECK (length(subject) BETWEEN 1 AND 255),
  ALTER COLUMN sign_in_name DROP NOT NULL,
  ALTER COLUMN role DROP NOT NULL,
  ADD CONSTRAINT person_signs_in_one_way CHECK (
    CASE
      WHEN subject IS NULL THEN issuer IS NULL AND num_nulls(sign_in_name, password_hash, role) = 0
      ELSE issuer IS NOT NULL AND num_nonnulls(sign_in_name, password_hash, totp_secret, totp_last_step) = 0
    END
  );
CREATE UNIQUE INDEX person_issuer_subject_key ON person (issuer, subject);

-- A browser on its way to the provider and back. Taken away when it is back, so that it counts once.
CREATE TABLE provider_visit (
  state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
  browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
  nonce text NOT NULL CHECK (length(nonce) BETWEEN 43 AND 128),
  verifier text NOT NULL CHECK (length(verifier) BETWEEN 43 AND 128),
  anew boolean NOT NULL,
  session_id text CHECK (length(session_id) BETWEEN 1 AND 100),
  goes_to text NOT NULL CHECK (length(goes_to) BETWEEN 1 AND 2000),
  started_at timestamptz NOT NULL
);
CREATE INDEX provider_visit_started_at_idx ON provider_visit (started_at);
GRANT SELECT, INSERT, DELETE ON provider_visit TO app_rw;
