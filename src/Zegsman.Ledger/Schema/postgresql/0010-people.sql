-- The same tables as those of SQLite, which explain them.
create table identity (
    id bigint primary key,
    verdict text collate "C" not null,
    name text collate "C" not null,
    folded text collate "C" not null,
    wikidata text collate "C" not null,
    person bigint references name,
    withdraws bigint references identity,
    reviewer text collate "C" not null,
    reason text collate "C",
    given text collate "C" not null
);

create table identity_article (
    identity bigint not null references identity,
    article bigint not null references article,
    primary key (identity, article)
);
create index identity_article_article on identity_article (article);

alter table name add column person bigint references name;
create index name_person on name (person) where person is not null;
alter table statement add column heard bigint references name;
create index statement_heard on statement (heard) where heard is not null;
alter table about add column heard bigint references name;
create index about_heard on about (heard) where heard is not null;
alter table entity add column heard bigint references name;
create index entity_heard on entity (heard) where heard is not null;
