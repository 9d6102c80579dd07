-- When a signed-in person last proved who they are: signing asks for that anew.
ALTER TABLE session ADD COLUMN authenticated_at timestamptz NOT NULL DEFAULT now();
