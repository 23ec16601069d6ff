-- The projections. They hold nothing that the entries and the tables of law do not give again: this file drops and
-- makes them, the Workspace fills them. Change it freely and raise viewsVersion in core/store/migrations.h.

DROP TABLE IF EXISTS view_case;
DROP TABLE IF EXISTS view_clock;
DROP TABLE IF EXISTS view_paper;
DROP TABLE IF EXISTS view_person;
DROP TABLE IF EXISTS view_search;
DROP TABLE IF EXISTS view_index;
DROP TABLE IF EXISTS view_stream;
DROP TABLE IF EXISTS view_sharing;
DROP TABLE IF EXISTS view_attachment;
DROP TABLE IF EXISTS view_unit;
DROP TABLE IF EXISTS view_node;
DROP TABLE IF EXISTS view_calendar;

-- One row for each case, as the lists show it.
CREATE TABLE view_case (
    case_id       INTEGER PRIMARY KEY,  -- of this file; position of the case's first entry
    stream        BLOB NOT NULL UNIQUE, -- id of the case's first entry
    number        TEXT NOT NULL,        -- as printed; a label, so not UNIQUE
    year          INTEGER,              -- of the number; NULL where it was not made by this program
    letter        TEXT,                 -- of the number: the node
    serial        INTEGER,              -- of the number
    petitioner    TEXT,                 -- the first petitioner's name, with how many more
    subject       TEXT,                 -- what it is about, one line
    state         TEXT NOT NULL,        -- fixed word of the state
    received      INTEGER,              -- day number: when the petition was received
    first_on      INTEGER NOT NULL,     -- day number: earliest business date of an entry
    last_on       INTEGER NOT NULL,     -- day number: latest business date of an entry
    source_number TEXT,                 -- number in the system it was imported from
    conflicts     INTEGER NOT NULL,     -- how many fields or steps wait for a person to settle them
    tables        INTEGER NOT NULL,     -- version of the calendar that its last closing step names; 0: none, it is measured with today's
    ending        TEXT,                 -- how it ended: fixed word of the ending, of the ground where it was refused
    holder        BLOB NOT NULL,        -- id of the office that has the case
    holder_name   TEXT NOT NULL,        -- its name, as the entry has it that gave it the case
    origin        BLOB NOT NULL,        -- id of the office that registered it
    origin_name   TEXT NOT NULL,        -- its name then
    to_carry      INTEGER NOT NULL,     -- supported demands that nobody has recorded as carried out
    to_report     INTEGER NOT NULL,     -- urgent: to so many of those whom article 25 names nobody has reported
    entered       INTEGER NOT NULL      -- 1: its entry in the state's system is recorded (21.2)
);
CREATE INDEX view_case_to_report ON view_case (case_id) WHERE to_report > 0;
CREATE INDEX view_case_entered ON view_case (first_on) WHERE entered = 1;
CREATE INDEX view_case_closed_by ON view_case (tables) WHERE tables > 0;
CREATE INDEX view_case_to_carry ON view_case (case_id) WHERE to_carry > 0;
CREATE INDEX view_case_by_number ON view_case (number);
CREATE INDEX view_case_by_serial ON view_case (year, letter, serial);
CREATE INDEX view_case_by_received ON view_case (received);
CREATE INDEX view_case_by_state ON view_case (state, holder, received); -- all that the board asks of a state
CREATE INDEX view_case_by_holder ON view_case (holder, holder_name);
CREATE INDEX view_case_by_origin ON view_case (origin, origin_name);
CREATE INDEX view_case_in_conflict ON view_case (case_id) WHERE conflicts > 0;
CREATE INDEX view_case_by_last ON view_case (last_on); -- as of a day: the cases with something after it
CREATE INDEX view_case_by_source ON view_case (source_number) WHERE source_number IS NOT NULL;

-- The clocks of each case. States (running, overdue …) are not here: they depend on the day of the question.
CREATE TABLE view_clock (
    case_id     INTEGER NOT NULL, -- view_case.case_id
    ordinal     INTEGER NOT NULL, -- 0, 1, 2 … in the order in which obligations gives them
    rule        TEXT NOT NULL,    -- rule id
    recipient   TEXT NOT NULL,    -- where it runs for each person: whose; else empty
    start       INTEGER NOT NULL, -- day number: the day the period starts from
    due         INTEGER NOT NULL, -- day number: last day of the period
    rolled      INTEGER NOT NULL, -- day number: due, moved off rest days
    last        INTEGER NOT NULL, -- day number: through this day it is kept; due or rolled, as the office counts
    met         INTEGER,          -- day number: when it was done; NULL: not yet
    issued      INTEGER,          -- day number: signed on this day; without met, signed and not delivered
    posted      INTEGER,          -- day number: sent on this day; without met, no slip yet
    duty        INTEGER NOT NULL, -- 1: a duty of an office; 2: a limit of an office, which lapses unused; 0: a period of the petitioner
    provisional INTEGER NOT NULL, -- 1: rests on a year without a holiday notice
    assumed     INTEGER NOT NULL, -- 1: rests on an assumption the history does not prove
    office      BLOB NOT NULL,    -- id of the office whose duty it is; empty for a period of the petitioner
    office_name TEXT NOT NULL,    -- its name, where the case was passed on; else empty
    sender      BLOB NOT NULL,    -- id of the office that passed the case on to that office; else empty
    PRIMARY KEY (case_id, ordinal)
) WITHOUT ROWID;
-- All that a list and the board ask of the clocks that still run: the order and the filters read nothing else of
-- this table.
-- (met is in it because SQLite reads the row for a column that only the WHERE names.)
CREATE INDEX view_clock_live ON view_clock (duty, last, assumed, start, office, met, issued, posted, sender) WHERE met IS NULL;

-- The papers of each case, and a row for each number that was jumped over: the register of papers sent.
CREATE TABLE view_paper (
    case_id   INTEGER NOT NULL, -- view_case.case_id
    ordinal   INTEGER NOT NULL, -- 0, 1, 2 … in the order of the case's file
    entry     BLOB NOT NULL,    -- id of the paper's entry; of a jumped number: of the paper it was jumped for
    kind      TEXT NOT NULL,    -- fixed word of the paper's kind; empty for a jumped number
    title     TEXT NOT NULL,    -- as printed; empty for a jumped number
    number    TEXT NOT NULL,    -- as printed; empty for a kind without one
    book      TEXT NOT NULL,    -- the series it was counted in; empty when it was not counted here
    serial    INTEGER NOT NULL, -- in that series; 0 without one
    date      INTEGER NOT NULL, -- day number: the day on the paper
    issued_on INTEGER NOT NULL, -- day number: the day it left the office
    voided    INTEGER NOT NULL, -- 1: 作废
    reason    TEXT NOT NULL,    -- why 作废
    of_entry  BLOB NOT NULL,    -- a 送达回证: the paper it goes with; else empty
    people    TEXT NOT NULL,    -- names of whom it is for, as the case has them now; empty: for nobody
    PRIMARY KEY (case_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX view_paper_by_serial ON view_paper (book, serial);
CREATE INDEX view_paper_by_date ON view_paper (date);
-- The people of each case, as they are compared when somebody is registered who may have been here before
-- (core/store/personrow.h). Who was removed from the case is not here.
CREATE TABLE view_person (
    case_id   INTEGER NOT NULL, -- view_case.case_id
    ordinal   INTEGER NOT NULL, -- 0, 1, 2 … in the order of the case
    name      TEXT,             -- lower case, without blanks; NULL: none, or 匿名
    phone     TEXT,             -- digits only; NULL: none
    id_number TEXT,             -- digits and capital letters; NULL: none
    sound     TEXT,             -- of the name: pinyin without tones; NULL: it cannot be read
    PRIMARY KEY (case_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX view_person_by_name ON view_person (name, case_id, id_number) WHERE name IS NOT NULL;
CREATE INDEX view_person_by_phone ON view_person (phone, case_id) WHERE phone IS NOT NULL;
CREATE INDEX view_person_by_sound ON view_person (sound, case_id, name) WHERE sound IS NOT NULL;
CREATE INDEX view_person_by_id_number ON view_person (id_number, case_id) WHERE id_number IS NOT NULL;

-- What can be searched, folded as the index has it. Written by core/store/search.cpp alone, together with view_index:
-- the index can only be changed by one who knows the old text.
CREATE TABLE view_search (
    case_id INTEGER PRIMARY KEY, -- view_case.case_id
    text    TEXT NOT NULL        -- lower case, full-width letters and digits as ASCII
);

-- Single characters and pairs of neighbours, so that words of one and two characters are found, and runs of digits.
-- Contentless: rowid is case_id. The first column takes two bytes less for each word of a text, so it is the largest. The ASCII tokenizer splits at spaces and never inside or at a Chinese character: search.cpp makes the tokens.
CREATE VIRTUAL TABLE view_index USING fts5(pairs, letters, runs, content='', columnsize=0, tokenize='ascii');

-- One row for each stream, whatever its kind: what the hand-off asks before it looks into any entry.
CREATE TABLE view_stream (
    stream   BLOB PRIMARY KEY, -- id of the stream's first entry
    position INTEGER NOT NULL, -- of that entry: view_case.case_id where it is a case
    kind     TEXT NOT NULL,    -- fixed word of the kind
    office   BLOB NOT NULL,    -- of the office that began it
    sight    TEXT NOT NULL,    -- word of who may see it; empty: as usual
    heads    BLOB NOT NULL,    -- ids of its heads, ascending, 32 bytes each
    entries  INTEGER NOT NULL  -- how many
) WITHOUT ROWID;
CREATE INDEX view_stream_by_office ON view_stream (office);

-- Offices that a case itself names.
CREATE TABLE view_sharing (
    stream   BLOB NOT NULL,    -- view_stream.stream
    office   BLOB NOT NULL,    -- UUID
    excluded INTEGER NOT NULL, -- 0: it gets the case; 1: it must never see it
    PRIMARY KEY (stream, office, excluded)
) WITHOUT ROWID;

-- Attachments by the entries that name them.
CREATE TABLE view_attachment (
    entry  BLOB PRIMARY KEY, -- id of the entry
    stream BLOB NOT NULL,    -- view_stream.stream
    blob   BLOB NOT NULL     -- id of the content
) WITHOUT ROWID;
CREATE INDEX view_attachment_by_stream ON view_attachment (stream);
CREATE INDEX view_attachment_by_blob ON view_attachment (blob);

-- Offices as they describe themselves, a row for each stream in which one does.
CREATE TABLE view_unit (
    stream    BLOB PRIMARY KEY, -- of the office, and only its own entries count
    office    BLOB NOT NULL,    -- UUID
    name      TEXT NOT NULL,    -- as it is called
    code      TEXT NOT NULL,    -- of the division or unit
    kind      TEXT NOT NULL,    -- fixed word of the kind of office
    described INTEGER NOT NULL  -- day number: since when
) WITHOUT ROWID;
CREATE INDEX view_unit_by_office ON view_unit (office);
CREATE INDEX view_unit_by_code ON view_unit (code);

-- Data files of offices, as somebody says who enrolled them. Whether to believe it is core/store/units.h.
CREATE TABLE view_node (
    stream    BLOB NOT NULL,    -- in which it says so, and only its own entries count
    node      BLOB NOT NULL,    -- UUID of the data file
    by_office BLOB NOT NULL,    -- who says so
    above     INTEGER NOT NULL, -- 0: who says so claims to be the superior of the office; 1: to be a unit of it
    office    BLOB NOT NULL,    -- UUID: whose data file
    letter    TEXT NOT NULL,    -- in case numbers
    sign_key  BLOB NOT NULL,    -- public
    seal_key  BLOB NOT NULL,    -- public
    since     INTEGER NOT NULL, -- day number
    PRIMARY KEY (stream, node)
) WITHOUT ROWID;
CREATE INDEX view_node_by_office ON view_node (office);

-- Notices of days off that offices brought in, and what names of calendars stand for: their entries in registry streams.
-- Whom to believe is core/store/calendars.h.
CREATE TABLE view_calendar (
    entry    BLOB PRIMARY KEY, -- id of the entry
    stream   BLOB NOT NULL,    -- in which it is said, and only its own entries count
    office   BLOB NOT NULL,    -- who says so
    tag      TEXT NOT NULL,    -- calendar.noticed or calendar.measured
    payload  BLOB NOT NULL,    -- of the entry
    author   TEXT NOT NULL,    -- who brought it in
    noted    INTEGER NOT NULL, -- day number: when
    recorded INTEGER NOT NULL, -- seconds since 1970 UTC
    lamport  INTEGER NOT NULL  -- of the entry
) WITHOUT ROWID;
CREATE INDEX view_calendar_by_stream ON view_calendar (stream);
CREATE INDEX view_calendar_by_office ON view_calendar (office);
