-- People, how they are known, and how they are signed in.
-- The application connects as app_rw; it owns nothing, and is granted only what stands here.

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app_rw;

CREATE TABLE person (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  sign_in_name text NOT NULL UNIQUE CHECK (sign_in_name = lower(sign_in_name) AND length(sign_in_name) BETWEEN 1 AND 200),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  role text NOT NULL CHECK (role IN ('psychiatrist', 'care-team', 'trainee', 'administrator')),
  password_hash text,
  totp_secret text,
  totp_last_step bigint,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_person_id_idx ON identity (person_id);

CREATE TABLE session (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  device text NOT NULL CHECK (length(device) <= 200),
  revoked_at timestamptz
);
CREATE INDEX session_person_id_last_seen_at_idx ON session (person_id, last_seen_at DESC);
CREATE INDEX session_expires_at_idx ON session (expires_at);

CREATE TABLE throttle (
  key text PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 300),
  tried integer NOT NULL CHECK (tried >= 0),
  window_started_at timestamptz NOT NULL
);
CREATE INDEX throttle_window_started_at_idx ON throttle (window_started_at);

CREATE TABLE setup_secret (
  hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz
);

CREATE TABLE setting (
  name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9-]{0,60}$'),
  value jsonb NOT NULL
);

-- People are made inactive, never removed: what they signed keeps their name.
GRANT SELECT, INSERT, UPDATE ON person TO app_rw;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity, session, throttle TO app_rw;
GRANT SELECT, INSERT, UPDATE ON setup_secret, setting TO app_rw;
