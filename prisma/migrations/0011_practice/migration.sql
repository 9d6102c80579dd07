-- Practice: what somebody committed to before they saw what the rules say, what a supervisor says of it, what is assigned, and cases shared to learn from.

CREATE TABLE practice_commitment (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  case_id text NOT NULL CHECK (case_id ~ '^[a-z0-9-]{1,60}$'),
  commitment jsonb NOT NULL CHECK (jsonb_typeof(commitment) = 'object'),
  sure integer NOT NULL CHECK (sure BETWEEN 50 AND 100),
  agreed boolean NOT NULL,
  knowledge text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX practice_commitment_person_id_at_idx ON practice_commitment (person_id, at);

CREATE TABLE practice_comment (
  id uuid PRIMARY KEY,
  commitment_id uuid NOT NULL REFERENCES practice_commitment ON DELETE RESTRICT ON UPDATE RESTRICT,
  author_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  at timestamptz NOT NULL DEFAULT now(),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000)
);
CREATE INDEX practice_comment_commitment_id_at_idx ON practice_comment (commitment_id, at);
CREATE INDEX practice_comment_author_id_idx ON practice_comment (author_id);

CREATE TABLE practice_assignment (
  person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  case_id text NOT NULL CHECK (case_id ~ '^[a-z0-9-]{1,60}$'),
  assigner_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  at timestamptz NOT NULL DEFAULT now(),
  due_on date,
  PRIMARY KEY (person_id, case_id)
);
CREATE INDEX practice_assignment_assigner_id_idx ON practice_assignment (assigner_id);

-- Of the case it was made from there is no trace here.
CREATE TABLE practice_shared_case (
  id uuid PRIMARY KEY,
  answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
  as_of text NOT NULL,
  reviewed jsonb NOT NULL CHECK (jsonb_typeof(reviewed) = 'object'),
  sharer_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  at timestamptz NOT NULL DEFAULT now(),
  taken_back_at timestamptz
);
CREATE INDEX practice_shared_case_at_idx ON practice_shared_case (at);
CREATE INDEX practice_shared_case_sharer_id_idx ON practice_shared_case (sharer_id);

-- What was committed to and said of it stays as it is, also for whoever owns the tables.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['practice_commitment', 'practice_comment'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON practice_commitment, practice_comment TO app_rw;
GRANT SELECT, INSERT, UPDATE, DELETE ON practice_assignment TO app_rw;
GRANT SELECT, INSERT, UPDATE ON practice_shared_case TO app_rw;
