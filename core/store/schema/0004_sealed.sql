-- Schema 4: the key of those who handle accusations (core/sealed).
--
-- An older program may write the file: it knows neither this table nor the tag of the entries, and the first entry's
-- sight word keeps them from everybody. min_compatible stays.

-- What sealed entries of this file are closed to; one row.
CREATE TABLE local_sealed_key (
    id       INTEGER PRIMARY KEY, -- always 1
    frame    BLOB NOT NULL,       -- the secret half, sealed by the handlers' passphrase; only core/handoff opens it
    seal_key BLOB NOT NULL,       -- public half
    made_at  INTEGER NOT NULL     -- seconds since 1970 UTC
);
