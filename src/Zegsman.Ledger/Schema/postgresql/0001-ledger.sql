-- The same tables as those of SQLite, which explain them: rows are added and never changed but in position, current and word_index.
-- Every text is compared byte by byte, whatever the locale of the server. Where a text may be of any length, its index is a hash: the rows of
-- other indexes have room for some 2,700 bytes. One writer adds at a time, so that what such a text is unique for needs no other guard.

create table position (last bigint not null);
insert into position (last) values (0);

create table article (
    id bigint primary key,
    key text collate "C" not null       -- unique
);
create index article_key on article using hash (key);

create table outlet (
    id bigint primary key,
    name text collate "C" not null,     -- unique
    folded text collate "C" not null
);
create index outlet_name on outlet using hash (name);
create index outlet_folded on outlet using hash (folded);

create table version (
    id bigint primary key,
    article bigint not null references article,
    number integer not null,
    name text collate "C" not null,
    url text collate "C",
    publisher text collate "C",
    outlet bigint references outlet,
    language text collate "C" not null,
    published text collate "C",
    published_from text collate "C" not null,
    published_to text collate "C" not null,
    title text collate "C",
    authors text collate "C" not null,
    text_hash text collate "C" not null,
    text text collate "C" not null,
    passages text collate "C" not null,
    added text collate "C" not null,
    unique (article, text_hash),
    unique (article, number)
);
create index version_name on version using hash (name);

create table reading (
    id bigint primary key,
    version bigint not null references version,
    model text collate "C" not null,
    times text collate "C" not null,
    added text collate "C" not null,
    unique (version, model)
);

create table current (
    reading bigint primary key references reading,
    article bigint not null unique references article
);

create table name (
    id bigint primary key,
    name text collate "C" not null,     -- unique with kind and wikidata
    kind text collate "C" not null,
    wikidata text collate "C" not null,
    folded text collate "C" not null,
    last text collate "C" not null
);
create index name_name on name using hash (name);
create index name_folded on name using hash (folded);
create index name_last on name using hash (last) where last <> '';
create index name_wikidata on name (wikidata) where wikidata <> '';

create table entity (
    id bigint primary key,
    reading bigint not null references reading,
    label text collate "C" not null,
    name bigint not null references name,
    body text collate "C" not null,
    unique (reading, label)
);

create table statement (
    position bigint primary key,
    reading bigint not null references reading,
    version bigint not null references version,
    label text collate "C" not null,
    kind text collate "C" not null,
    polarity text collate "C" not null,
    stance text collate "C",
    confidence double precision not null,
    speaker bigint references name,
    source text collate "C",
    outlet bigint references outlet,
    since text collate "C" not null,
    until text collate "C" not null,
    body text collate "C" not null,
    unique (reading, label)
);
create index statement_speaker on statement (speaker, since);
create index statement_since on statement (since desc, position);

create table about (
    statement bigint not null references statement,
    name bigint not null references name,
    label text collate "C" not null,
    primary key (statement, name, label)
);
create index about_name on about (name);

-- Folded already, so that every engine finds the same. A vector remembers 255 places of a word, so that a long statement has several parts,
-- each of which begins in the middle of the one before.
create table word_index (
    statement bigint not null references statement,
    part integer not null,
    words tsvector not null,
    lemmas tsvector not null,
    terms tsvector not null,
    medium tsvector not null,
    primary key (statement, part)
);
create index word_index_words on word_index using gin (words, lemmas, terms, medium);

create table form (
    form text collate "C" not null,
    lemma text collate "C" not null
);
create unique index form_lemma on form (form, md5(lemma));
