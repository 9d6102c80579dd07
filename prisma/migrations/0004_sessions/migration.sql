-- When a signed-in person last proved who they are: signing asks for that anew.
ALTER TABLE session ADD COLUMN authenticated_at timestamptz NOT NULL DEFAULT now();

-- The round of tries in which one was last refused: the audit is told of one refusal in each.
ALTER TABLE throttle ADD COLUMN refused_in timestamptz;
