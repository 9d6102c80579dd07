-- What lists ask of a case besides: to whom it was handed, and when its review is due.
-- `waits_for` and `due_on` tell what waits in it first, for anybody: at once where there is no date.

ALTER TABLE case_file
  ADD COLUMN assignee_id uuid REFERENCES person ON DELETE RESTRICT ON UPDATE RESTRICT,
  ADD COLUMN review_due date;
CREATE INDEX case_file_assignee_idx ON case_file (assignee_id, updated_at DESC, id DESC);
