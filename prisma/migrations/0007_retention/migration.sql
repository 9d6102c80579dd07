-- Used set-up codes are removed once they have been kept for as long as is set.
GRANT DELETE ON setup_secret TO app_rw;
