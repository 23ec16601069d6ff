-- Schema 1: the journal and what belongs to this one file.
--
-- entry_*, blob_*: truth, only ever added to (erasure by law empties a payload, see entry_erased).
-- local_*: this file's own; migrated, never rebuilt, never sent.
-- view_* are not here: they are projections, dropped and made again (views.sql).

-- The journal: one row for each entry, in the order in which this file took them in.
CREATE TABLE entry_log (
    position    INTEGER PRIMARY KEY AUTOINCREMENT, -- order of arrival in this file; never reused; means nothing elsewhere
    id          BLOB NOT NULL UNIQUE,              -- 32 bytes: SM3 of the envelope
    stream      BLOB NOT NULL,                     -- id of the stream's first entry; in that entry its own id
    lamport     INTEGER NOT NULL,                  -- from the envelope; (lamport, id) is the fold order
    envelope    BLOB NOT NULL,                     -- canonical CBOR, byte for byte as written or received
    salt        BLOB,                              -- 16 bytes; NULL: erased
    payload     BLOB,                              -- canonical CBOR; NULL: erased
    proof       BLOB,                              -- relay proof of the author's office; NULL: none
    incarnation BLOB NOT NULL,                     -- 16 bytes, from the envelope: which writer
    seq         INTEGER NOT NULL                   -- from the envelope: 1, 2, 3 … of that writer; not UNIQUE, a clone may repeat one
);
CREATE INDEX entry_log_by_stream ON entry_log (stream, lamport, id);
CREATE INDEX entry_log_by_writer ON entry_log (incarnation, seq);

-- Entries whose payload was erased by law, so that it is never taken in again.
CREATE TABLE entry_erased (
    id        BLOB PRIMARY KEY, -- of the entry that lost its payload; it may not have arrived yet
    erased_by BLOB NOT NULL     -- id of the erase entry: its basis and author are in there
);

-- Attachments that lie beside this file, write-once.
CREATE TABLE blob_file (
    id    BLOB PRIMARY KEY, -- 32 bytes: SM3 of the content, and the name of the file
    bytes INTEGER NOT NULL  -- its length
);

-- Settings and marks of this file: min_compatible, views_version, and what the Workspace keeps.
CREATE TABLE local_setting (
    key   TEXT PRIMARY KEY, -- a fixed word
    value                   -- integer, text or blob, as the key demands
);

-- Entries whose parents have not arrived.
CREATE TABLE local_waiting (
    id     BLOB PRIMARY KEY, -- of the entry
    stream BLOB,             -- its stream, as far as its envelope tells
    record BLOB NOT NULL,    -- the entry as it travelled
    since  INTEGER           -- seconds since 1970 UTC
);

-- Records that were refused, kept for a person to look at.
CREATE TABLE local_quarantine (
    id     INTEGER PRIMARY KEY, -- running number
    record BLOB,                -- the bytes as they came
    reason TEXT,                -- error code
    since  INTEGER              -- seconds since 1970 UTC
);

-- The floor of the numbers given out here: a number is never given twice, even where its entry is gone.
CREATE TABLE local_number (
    series TEXT PRIMARY KEY, -- which numbers: a case year and letter, a document series
    last   INTEGER NOT NULL  -- the greatest number given out or known to be given out
);

INSERT INTO local_setting (key, value) VALUES ('min_compatible', 1);
