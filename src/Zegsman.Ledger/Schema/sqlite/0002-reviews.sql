-- What people say of statements. Rows are added and never changed.
create table review (
    id integer primary key,
    statement integer not null references statement,    -- as it was read, never a corrected form
    verdict text not null,
    correction text,                    -- JSON; only for "correct"
    reviewer text not null,
    reason text,
    reviewed text not null,             -- UTC
    origin integer                      -- the review that this one repeats for another reading
);
create index review_statement on review (statement);

-- Two columns that follow from the reviews: a corrected form stands beside what was read, and a statement shows what became of it.
alter table statement add column corrects integer references statement;
alter table statement add column review text not null default '';
create index statement_corrects on statement (corrects) where corrects is not null;
create index statement_reviewed on statement (review) where review <> '';

-- What was forgotten on request: that it was, and nothing of what it said. A key is kept as its SHA-256, so that it is not added again.
create table forgotten (
    id integer primary key,
    kind text not null,                 -- "article" or "speaker"
    key_hash text not null,
    statements integer not null,
    requester text not null,
    reason text,
    forgotten text not null             -- UTC
);
create index forgotten_key on forgotten (key_hash);

-- Whether words were blacked out in its text.
alter table version add column redacted integer not null default 0;
