-- The same report in several outlets is known by the words that follow one another in it (MinHash, in bands).
create table shingle (
    band integer not null,
    hash bigint not null,
    version bigint not null references version,
    primary key (band, hash, version)
);
create index shingle_version on shingle (version);

-- Follows from the texts: the statement of an earlier report that says the same in the same words, and answers for this one.
alter table statement add column carried bigint references statement;
create index statement_carried on statement (carried) where carried is not null;
