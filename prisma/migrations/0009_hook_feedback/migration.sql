-- Calls of clinical systems: which tokens were used up, which cards were given, and what clinicians did with them. Nothing of a patient is kept.

-- A token counts once, on any of several servers; kept until it would be too old in any case.
CREATE TABLE hook_token (
  hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
  expires_at timestamptz NOT NULL
);
CREATE INDEX hook_token_expires_at_idx ON hook_token (expires_at);

-- A card, so that what comes back about it can be told with who saw it and where. Removed after a while.
CREATE TABLE hook_card (
  id uuid PRIMARY KEY,
  issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
  service text NOT NULL CHECK (service ~ '^[a-z]+(-[a-z]+)*$' AND length(service) <= 60),
  hook text NOT NULL CHECK (hook ~ '^[a-z]+(-[a-z]+)*$' AND length(hook) <= 60),
  knowledge text NOT NULL CHECK (length(knowledge) BETWEEN 1 AND 200),
  user_id text CHECK (user_id ~ '^[A-Za-z]+/[A-Za-z0-9.-]{1,64}$'),
  location text CHECK (length(location) BETWEEN 1 AND 200),
  given_at timestamptz NOT NULL
);
CREATE INDEX hook_card_given_at_idx ON hook_card (given_at);

-- What a clinician did with a card. Known by the hash of all that was told, so that the same told again is one row.
CREATE TABLE hook_feedback (
  hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
  issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
  service text NOT NULL CHECK (service ~ '^[a-z]+(-[a-z]+)*$' AND length(service) <= 60),
  card text NOT NULL CHECK (length(card) BETWEEN 1 AND 200),
  outcome text NOT NULL CHECK (outcome IN ('accepted', 'overridden')),
  reason_system text CHECK (length(reason_system) BETWEEN 1 AND 500),
  reason_code text CHECK (length(reason_code) BETWEEN 1 AND 200),
  comment text CHECK (length(comment) BETWEEN 1 AND 4000),
  happened_at timestamptz,
  received_at timestamptz NOT NULL,
  -- Of the card, where it is one of ours: absent of an unknown one.
  hook text CHECK (hook ~ '^[a-z]+(-[a-z]+)*$' AND length(hook) <= 60),
  knowledge text CHECK (length(knowledge) BETWEEN 1 AND 200),
  user_id text CHECK (user_id ~ '^[A-Za-z]+/[A-Za-z0-9.-]{1,64}$'),
  location text CHECK (length(location) BETWEEN 1 AND 200)
);
CREATE INDEX hook_feedback_received_at_idx ON hook_feedback (received_at DESC);

GRANT SELECT, INSERT, DELETE ON hook_token, hook_card TO app_rw;
-- What was told stays as it was told.
GRANT SELECT, INSERT ON hook_feedback TO app_rw;
