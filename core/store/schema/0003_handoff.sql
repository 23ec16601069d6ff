-- Schema 3: the hand-off. Who packages go to and come from, what waits for each, what was made and taken in.
--
-- An older program may write a file without partners: what waits for a partner is worked out when it is enrolled. With
-- partners it would write entries that never reach them, so enrolling raises min_compatible to 3 (core/store/handoff.cpp).

-- This file's own keys; one row.
CREATE TABLE local_key (
    id       INTEGER PRIMARY KEY, -- always 1
    frame    BLOB NOT NULL,       -- the private keys, sealed by a passphrase; only core/handoff opens it
    sign_key BLOB NOT NULL,       -- public
    seal_key BLOB NOT NULL,       -- public
    made_at  INTEGER NOT NULL     -- seconds since 1970 UTC
);

-- Another data file that was enrolled with this one.
CREATE TABLE local_partner (
    id              INTEGER PRIMARY KEY,  -- of this file; the tables below name it
    node            BLOB NOT NULL UNIQUE, -- 16 bytes: the data file
    office          BLOB NOT NULL,        -- 16 bytes: whose
    letter          TEXT NOT NULL,        -- in its case numbers
    relation        TEXT NOT NULL,        -- fixed word: superior, subordinate, own-node
    sign_key        BLOB NOT NULL,        -- public; its packages are signed with it
    seal_key        BLOB NOT NULL,        -- public; packages for it are sealed to it
    fingerprint     BLOB NOT NULL,        -- of the enrolment: what both sides read out
    enrolled_at     INTEGER NOT NULL,     -- seconds since 1970 UTC
    last_sent       INTEGER NOT NULL,     -- number of the last package made for it; 0: none
    last_taken      INTEGER NOT NULL,     -- greatest number of its packages taken in; 0: none
    incarnation     BLOB,                 -- that it writes as, as far as seen; NULL: nothing came yet
    owes_inventory  INTEGER NOT NULL,     -- 1: packages carry our inventory, until one that does is receipted
    wants_inventory INTEGER NOT NULL,     -- 1: packages ask for theirs, until one comes
    owes_receipt    INTEGER NOT NULL,     -- 1: something was taken in since the last package made for it
    inventory_at    INTEGER NOT NULL      -- seconds since 1970 UTC: when an inventory was last made for it, or the enrolment
);

-- Every incarnation a partner has written as.
CREATE TABLE local_incarnation (
    partner     INTEGER NOT NULL, -- local_partner.id
    incarnation BLOB NOT NULL,    -- 16 bytes
    last_number INTEGER NOT NULL, -- greatest number of a package of this incarnation taken in
    PRIMARY KEY (partner, incarnation)
) WITHOUT ROWID;

-- Streams that a partner gets.
CREATE TABLE local_shared (
    stream  BLOB NOT NULL,    -- id of the stream
    partner INTEGER NOT NULL, -- local_partner.id
    PRIMARY KEY (stream, partner)
) WITHOUT ROWID;
CREATE INDEX local_shared_by_partner ON local_shared (partner, stream);

-- Entries that a partner may see and is not known to hold.
CREATE TABLE local_outbox (
    partner  INTEGER NOT NULL, -- local_partner.id
    position INTEGER NOT NULL, -- entry_log.position
    own      INTEGER NOT NULL, -- 1: an entry of this office, which the package itself vouches for
    PRIMARY KEY (partner, position)
) WITHOUT ROWID;

-- Contents of attachments that a partner is not known to hold.
CREATE TABLE local_outbox_blob (
    partner INTEGER NOT NULL, -- local_partner.id
    blob    BLOB NOT NULL,    -- blob_file.id
    PRIMARY KEY (partner, blob)
) WITHOUT ROWID;

-- Packages made for a partner.
CREATE TABLE local_sent (
    id        INTEGER PRIMARY KEY, -- running number
    partner   INTEGER NOT NULL,    -- local_partner.id
    hash      BLOB NOT NULL,       -- of the package: its name in receipts
    number    INTEGER NOT NULL,    -- 1, 2, 3 … for this partner; for people
    made_at   INTEGER NOT NULL,    -- seconds since 1970 UTC
    acked_at  INTEGER,             -- seconds since 1970 UTC: when its receipt came; NULL: not yet
    inventory INTEGER NOT NULL,    -- 1: it carried a whole inventory
    stranger  INTEGER NOT NULL     -- 1: this file never made it, a receipt named it: a copy of this file did
);
CREATE INDEX local_sent_by_hash ON local_sent (partner, hash);

-- What each of them holds.
CREATE TABLE local_sent_entry (
    sent     INTEGER NOT NULL, -- local_sent.id
    position INTEGER NOT NULL, -- entry_log.position
    own      INTEGER NOT NULL, -- as in local_outbox
    PRIMARY KEY (sent, position)
) WITHOUT ROWID;
CREATE TABLE local_sent_blob (
    sent INTEGER NOT NULL, -- local_sent.id
    blob BLOB NOT NULL,    -- blob_file.id
    PRIMARY KEY (sent, blob)
) WITHOUT ROWID;

-- Packages of a partner that were taken in: what receipts name.
CREATE TABLE local_taken (
    partner     INTEGER NOT NULL, -- local_partner.id
    hash        BLOB NOT NULL,    -- of the package
    number      INTEGER NOT NULL, -- as its header says
    taken_at    INTEGER NOT NULL, -- seconds since 1970 UTC
    incarnation BLOB NOT NULL,    -- 16 bytes: of the partner, when it made it
    PRIMARY KEY (partner, hash)
) WITHOUT ROWID;
CREATE INDEX local_taken_by_number ON local_taken (partner, incarnation, number);

-- Entries that one side did not take from the other.
CREATE TABLE local_refused (
    partner INTEGER NOT NULL, -- local_partner.id
    theirs  INTEGER NOT NULL, -- 1: they refused one of ours; 0: we refused one of theirs
    entry   BLOB NOT NULL,    -- id of the entry; of a record that is no entry: its hash
    reason  TEXT NOT NULL,    -- error code
    since   INTEGER NOT NULL, -- seconds since 1970 UTC
    PRIMARY KEY (partner, theirs, entry)
) WITHOUT ROWID;

-- Contents of attachments that an entry names and that are not here.
CREATE TABLE local_lacking (
    blob BLOB PRIMARY KEY -- its id
) WITHOUT ROWID;

-- Who was named by a person as a receiver of a stream of limited sight. Never taken back.
CREATE TABLE local_release (
    stream BLOB NOT NULL,    -- id of the stream
    office BLOB NOT NULL,    -- 16 bytes: who gets it
    at     INTEGER NOT NULL, -- seconds since 1970 UTC
    PRIMARY KEY (stream, office)
) WITHOUT ROWID;

-- The last import, as long as it can be undone; one row or none.
CREATE TABLE local_import (
    id              INTEGER PRIMARY KEY, -- always 1
    partner         INTEGER NOT NULL,    -- local_partner.id
    hash            BLOB NOT NULL,       -- of the package
    number          INTEGER NOT NULL,    -- of the package
    taken_at        INTEGER NOT NULL,    -- seconds since 1970 UTC
    position_before INTEGER NOT NULL,   -- greatest entry_log.position before it
    position_after  INTEGER NOT NULL    -- and after it
);

-- How to undo it: each row that it put in, took out or changed in a table of marks, as core/store/undo.cpp lists them.
CREATE TABLE local_undo (
    id   INTEGER PRIMARY KEY, -- running number; undone from the last to the first
    name TEXT NOT NULL,       -- of the table
    act  INTEGER NOT NULL,    -- 1: the row was put in; 0: it was taken out
    c1,                       -- its columns, in that table's order
    c2,                       -- …
    c3,                       -- …
    c4,                       -- …
    c5,                       -- …
    c6,                       -- …
    c7,                       -- …
    c8,                       -- …
    c9,                       -- …
    c10,                      -- …
    c11,                      -- …
    c12,                      -- …
    c13,                      -- …
    c14,                      -- …
    c15,                      -- …
    c16                       -- …
);

-- Who brought what waits; and 1 where that says who holds it, until the partner is known to have lost something.
ALTER TABLE local_waiting ADD COLUMN partner INTEGER;
ALTER TABLE local_waiting ADD COLUMN credited INTEGER;
CREATE INDEX local_waiting_by_stream ON local_waiting (stream);
CREATE INDEX local_waiting_by_partner ON local_waiting (partner);
-- And what was refused: whose it was, and the entry's id.
ALTER TABLE local_quarantine ADD COLUMN partner INTEGER;
ALTER TABLE local_quarantine ADD COLUMN entry BLOB;
CREATE INDEX local_quarantine_by_partner ON local_quarantine (partner, entry);
