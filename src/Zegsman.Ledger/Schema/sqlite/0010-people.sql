-- Who is who by hand. Rows are added and never changed; which hold follows from those that take them back. A verdict is on a name, which is known by its
-- folded form or, where it was given as a Wikidata id, by that; names that come later are under it too.
create table identity (
    id integer primary key,
    verdict text not null,              -- "merge", "split" or "withdraw"
    name text not null,                 -- as it was given; empty for "withdraw"
    folded text not null,               -- empty where the name was given as an id
    wikidata text not null,             -- where names of this form had one id, that; it keeps out those of another
    person integer references name,     -- whom it is from then on
    withdraws integer references identity,
    reviewer text not null,
    reason text,
    given text not null                 -- UTC
);

-- The articles in which a name that was split is another.
create table identity_article (
    identity integer not null references identity,
    article integer not null references article,
    primary key (identity, article)
) without rowid;
create index identity_article_article on identity_article (article);

-- Follows from the verdicts: whom a name is in most articles, and beside every use of a name that is another person by them, the name as it was read.
alter table name add column person integer references name;
create index name_person on name (person) where person is not null;
alter table statement add column heard integer references name;
create index statement_heard on statement (heard) where heard is not null;
alter table about add column heard integer references name;
create index about_heard on about (heard) where heard is not null;
alter table entity add column heard integer references name;
create index entity_heard on entity (heard) where heard is not null;
