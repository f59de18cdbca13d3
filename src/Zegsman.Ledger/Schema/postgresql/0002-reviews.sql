-- What people say of statements. Rows are added and never changed.
create table review (
    id bigint primary key,
    statement bigint not null references statement,
    verdict text collate "C" not null,
    correction text collate "C",
    reviewer text collate "C" not null,
    reason text collate "C",
    reviewed text collate "C" not null,
    origin bigint
);
create index review_statement on review (statement);

-- Two columns that follow from the reviews: a corrected form stands beside what was read, and a statement shows what became of it.
alter table statement add column corrects bigint references statement;
alter table statement add column review text collate "C" not null default '';
create index statement_corrects on statement (corrects) where corrects is not null;
create index statement_reviewed on statement (review) where review <> '';

-- What was forgotten on request: that it was, and nothing of what it said.
create table forgotten (
    id bigint primary key,
    kind text collate "C" not null,
    key_hash text collate "C" not null,
    statements integer not null,
    requester text collate "C" not null,
    reason text collate "C",
    forgotten text collate "C" not null
);
create index forgotten_key on forgotten (key_hash);

-- Whether words were blacked out in its text.
alter table version add column redacted integer not null default 0;
