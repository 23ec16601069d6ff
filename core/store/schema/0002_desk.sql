-- Schema 2: what the desk keeps in this file beside the journal.
--
-- A program that knows only schema 1 may still write the file: it never looks into these tables, so min_compatible
-- stays. What it registers leaves a draft lying, which the next start of this program offers again.

-- What was typed and not yet registered, so that a crash loses at most the last seconds of it.
CREATE TABLE local_draft (
    key      TEXT PRIMARY KEY, -- which form, of which case: a word the window chooses
    saved_at INTEGER NOT NULL, -- seconds since 1970 UTC
    content  BLOB NOT NULL     -- as the window wrote it; nothing else reads it
);

-- Each try to print an issued paper. The number is the paper's own; a second try never has another.
CREATE TABLE local_print (
    id      INTEGER PRIMARY KEY, -- running number
    entry   BLOB NOT NULL,       -- id of the entry that holds the paper
    at      INTEGER NOT NULL,    -- seconds since 1970 UTC
    day     INTEGER NOT NULL,    -- day number: the day at the desk
    clerk   TEXT NOT NULL,       -- who sat here
    device  TEXT NOT NULL,       -- the printer's name; never the name of a file
    copies  INTEGER NOT NULL,    -- how many were asked for
    outcome TEXT NOT NULL        -- fixed word: printed, cancelled, failed, saved
);
CREATE INDEX local_print_by_entry ON local_print (entry, id);
