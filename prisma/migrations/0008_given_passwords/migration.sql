-- A password that somebody else gave a person: they choose one of their own before anything else. Those of before count as their own.
ALTER TABLE person ADD COLUMN password_given boolean NOT NULL DEFAULT false;
