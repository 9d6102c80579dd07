-- Cases, their story, and what was signed.

-- For search within labels. Comes with PostgreSQL; an owner of the database may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE case_file (
  id uuid PRIMARY KEY,
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  owner_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
  answers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object'),
  knowledge text NOT NULL,
  stage text NOT NULL DEFAULT 'open' CHECK (stage IN ('open', 'signed', 'archived')),
  safety_first boolean NOT NULL DEFAULT false,
  held boolean NOT NULL DEFAULT false,
  verdict_esketamine text NOT NULL DEFAULT 'cannot-tell'
    CHECK (verdict_esketamine IN ('discuss', 'discuss-with-care', 'other-steps-first', 'not-supported', 'cannot-tell')),
  verdict_racemic text NOT NULL DEFAULT 'cannot-tell'
    CHECK (verdict_racemic IN ('discuss', 'discuss-with-care', 'other-steps-first', 'not-supported', 'cannot-tell')),
  waits_for text CHECK (waits_for ~ '^[a-z][a-z-]{0,40}$'),
  due_on date,
  prior_authorization jsonb,
  archived_at timestamptz CHECK ((stage = 'archived') = (archived_at IS NOT NULL)),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  search text NOT NULL GENERATED ALWAYS AS (lower(label)) STORED
);
-- Lists are read newest first from a place in the order (updated_at, id), never by counting rows to skip.
CREATE INDEX case_file_updated_at_idx ON case_file (updated_at DESC, id DESC);
CREATE INDEX case_file_stage_idx ON case_file (stage, updated_at DESC, id DESC);
CREATE INDEX case_file_owner_idx ON case_file (owner_id, updated_at DESC, id DESC);
CREATE INDEX case_file_owner_stage_idx ON case_file (owner_id, stage, updated_at DESC, id DESC);
CREATE INDEX case_file_waits_for_idx ON case_file (waits_for, due_on, id) WHERE waits_for IS NOT NULL;
CREATE INDEX case_file_owner_waits_for_idx ON case_file (owner_id, waits_for, due_on, id) WHERE waits_for IS NOT NULL;
CREATE INDEX case_file_search_start_idx ON case_file (search text_pattern_ops, id);
-- No list of pending entries: a save never waits while such a list is worked off.
CREATE INDEX case_file_search_idx ON case_file USING gin (search gin_trgm_ops) WITH (fastupdate = off);

CREATE TABLE case_member (
  case_id uuid NOT NULL REFERENCES case_file ON DELETE RESTRICT ON UPDATE RESTRICT,
  person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  may text NOT NULL CHECK (may IN ('read', 'write')),
  PRIMARY KEY (case_id, person_id)
);
CREATE INDEX case_member_person_idx ON case_member (person_id, case_id) INCLUDE (may);

CREATE TABLE case_event (
  case_id uuid NOT NULL REFERENCES case_file ON DELETE RESTRICT ON UPDATE RESTRICT,
  number integer NOT NULL CHECK (number >= 1),
  actor_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,40}$'),
  data jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (case_id, number)
);
CREATE INDEX case_event_actor_id_at_idx ON case_event (actor_id, at DESC);

CREATE TABLE record (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES case_file ON DELETE RESTRICT ON UPDATE RESTRICT,
  version integer NOT NULL CHECK (version >= 1),
  canonical text NOT NULL,
  sha256 bytea NOT NULL CHECK (sha256 = sha256(convert_to(canonical, 'UTF8'))),
  signer_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  signed_at timestamptz NOT NULL DEFAULT now(),
  meaning text NOT NULL CHECK (length(meaning) BETWEEN 1 AND 200),
  knowledge text NOT NULL,
  revision integer NOT NULL CHECK (revision >= 0),
  UNIQUE (case_id, version)
);
CREATE INDEX record_signer_id_signed_at_idx ON record (signer_id, signed_at DESC);

CREATE TABLE addendum (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES record ON DELETE RESTRICT ON UPDATE RESTRICT,
  author_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  at timestamptz NOT NULL DEFAULT now(),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000)
);
CREATE INDEX addendum_record_id_at_idx ON addendum (record_id, at);
CREATE INDEX addendum_author_id_idx ON addendum (author_id);

CREATE TABLE co_signature (
  record_id uuid NOT NULL REFERENCES record ON DELETE RESTRICT ON UPDATE RESTRICT,
  person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  at timestamptz NOT NULL DEFAULT now(),
  line text NOT NULL CHECK (length(line) BETWEEN 1 AND 1000),
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  PRIMARY KEY (record_id, person_id)
);
CREATE INDEX co_signature_person_id_at_idx ON co_signature (person_id, at DESC);

-- What has happened and what was signed stays as it is, also for whoever owns the tables.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['case_event', 'record', 'addendum', 'co_signature'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;

-- Cases are archived, never removed.
GRANT SELECT, INSERT, UPDATE ON case_file TO app_rw;
GRANT SELECT, INSERT, UPDATE, DELETE ON case_member TO app_rw;
GRANT SELECT, INSERT ON case_event, record, addendum, co_signature TO app_rw;
