-- Retail Sync, schema version 1, for SQLite 3.37 or later.
-- A statement that names {table} is run once for each table: intake, fetched, ending, shadow, record, reference, match_key,
-- slot, waiter, effect, process, signal, case_file, cursor, event, journal.

create table meta (
    name  text not null primary key, -- schema_version, closed_cleanly, lease_token, lease_node, lease_since
    value text not null
) strict, without rowid;

-- How many rows are in each state; the store keeps it current in the same transaction, so that nobody has to count.
create table tally (
    table_name text    not null,
    state      text    not null,
    row_count  integer not null,
    primary key (table_name, state)
) strict, without rowid;

create table {table} (
    seq     integer primary key,   -- order of arrival; a row that is replaced keeps it
    id      text    not null unique,
    version integer not null,      -- one more at each change; what writers compare before they write
    lane    integer not null,      -- 0 to 255: CRC-32 of about (of id where about is empty), modulo 256
    owner   text    not null,      -- the system, team or definition that works on it; '' for nobody
    about   text    not null,      -- mostly a canonical key; '' for nothing
    state   text    not null,
    rank    integer not null,      -- smaller is more urgent
    due     integer,               -- when to look at it: datetime(due / 1000000, 'unixepoch'); null for never
    body    text    not null,      -- JSON
    raw     blob                   -- bytes as they came; null where there are none
) strict;

create index {table}_by_about on {table} (about);

create index {table}_by_owner on {table} (owner) where owner <> '';

create index {table}_by_state on {table} (state, seq, owner) where state <> '';

-- Two roads to what is due: by time where little of an owner's work is due, by urgency where much is.
create index {table}_by_due on {table} (owner, due, rank) where due is not null;

create index {table}_by_urgency on {table} (owner, rank, seq, due) where due is not null;

insert into meta (name, value) values
    ('schema_version', '1'), ('closed_cleanly', 'yes'), ('lease_token', '0'), ('lease_node', ''), ('lease_since', '');
