-- Who did what, numbered without gaps and chained by hashes, so that a change, a missing row or a cut end shows.

-- A detail tells ids, counts and single words under known keys: no place for clinical text. lib/server/audit.ts has the same keys.
CREATE FUNCTION audit_detail_allowed(detail jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_typeof(detail) = 'object' AND NOT EXISTS (
    SELECT FROM jsonb_each(CASE WHEN jsonb_typeof(detail) = 'object' THEN detail ELSE '{}' END) AS entry (key, value)
    WHERE key NOT IN ('revision', 'version', 'knowledge', 'role', 'from', 'to', 'reason', 'count', 'format', 'kind', 'stage',
                      'member', 'may', 'session', 'record', 'setting', 'correlation', 'migration', 'head', 'method', 'route')
      OR NOT (jsonb_typeof(value) IN ('number', 'boolean')
              OR (jsonb_typeof(value) = 'string' AND value #>> '{}' ~ '^[A-Za-z0-9_.:/@+-]{1,120}$'))
  )
$$;

CREATE TABLE audit (
  number bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_id uuid,
  action text NOT NULL CHECK (action ~ '^[a-z]+([.-][a-z]+)*$' AND length(action) <= 60),
  subject text NOT NULL CHECK (subject ~ '^[a-z]+(-[a-z]+)*$' AND length(subject) <= 40),
  subject_id text CHECK (subject_id ~ '^[A-Za-z0-9_.:/-]{1,120}$'),
  outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
  detail jsonb NOT NULL DEFAULT '{}' CHECK (audit_detail_allowed(detail)),
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL
);
CREATE INDEX audit_at_idx ON audit (at);
CREATE INDEX audit_actor_id_number_idx ON audit (actor_id, number);
CREATE INDEX audit_subject_subject_id_number_idx ON audit (subject, subject_id, number);

-- The last row. Whoever appends locks it until the end of their transaction, which keeps numbers in order and without gaps.
CREATE TABLE audit_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  number bigint NOT NULL,
  hash bytea NOT NULL
) WITH (fillfactor = 10);
INSERT INTO audit_head (number, hash) VALUES (0, sha256('ketamine-consult audit'));

-- A field with its length before it, so that no two rows make the same text.
CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN value IS NULL THEN '-' ELSE octet_length(value) || ':' || value END
$$;

-- What is hashed of a row. lib/server/audit-chain.ts makes the same text without the database.
CREATE FUNCTION audit_text(entry audit) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT audit_field(entry.number::text)
    || audit_field(to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit_field(entry.actor_id::text) || audit_field(entry.action) || audit_field(entry.subject) || audit_field(entry.subject_id)
    || audit_field(entry.outcome) || audit_field(entry.detail::text) || audit_field(encode(entry.previous_hash, 'hex'))
$$;

-- Runs as the owner of the tables: app_rw may not touch the head. Whatever number, time or hash was sent is overwritten.
CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head audit_head;
BEGIN
  SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
  NEW.number := head.number + 1;
  NEW.at := clock_timestamp();
  NEW.previous_hash := head.hash;
  NEW.hash := sha256(convert_to(audit_text(NEW), 'UTF8'));
  UPDATE audit_head SET number = NEW.number, hash = NEW.hash;
  RETURN NEW;
END $$;

CREATE TRIGGER audit_chain BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_chain();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE ALL ON FUNCTION audit_chain() FROM PUBLIC;
GRANT SELECT, INSERT ON audit TO app_rw;
GRANT SELECT ON audit_head TO app_rw;
