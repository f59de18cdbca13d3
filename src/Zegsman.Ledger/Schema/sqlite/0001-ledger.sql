-- Rows are added and never changed. Only three tables are: position, current and word_index, which follow from the others.
-- An id is the position at which its row was committed; one series of numbers serves all tables.

create table position (last integer not null);
insert into position (last) values (0);

create table article (
    id integer primary key,
    key text not null unique            -- its address, or else the name it is known by
);

create table outlet (
    id integer primary key,
    name text not null unique,
    folded text not null
);
create index outlet_folded on outlet (folded);

create table version (
    id integer primary key,
    article integer not null references article,
    number integer not null,            -- 1, 2, … in the order they were added
    name text not null,                 -- the article's id as it came
    url text,
    publisher text,
    outlet integer references outlet,
    language text not null,
    published text,
    published_from text not null,       -- empty when not known
    published_to text not null,
    title text,
    authors text not null,              -- JSON
    text_hash text not null,
    text text not null,
    passages text not null,             -- JSON
    added text not null,                -- UTC
    unique (article, text_hash),
    unique (article, number)
);
create index version_name on version (name, text_hash);

create table reading (
    id integer primary key,
    version integer not null references version,
    model text not null,
    times text not null,                -- JSON
    added text not null,
    unique (version, model)
);

-- The reading that answers: the last one of an article's last version.
create table current (
    reading integer primary key references reading,
    article integer not null unique references article
);

create table name (
    id integer primary key,
    name text not null,
    kind text not null,                 -- empty when not known
    wikidata text not null,             -- empty when not known
    folded text not null,
    last text not null,                 -- the last name of a person; else empty
    unique (name, kind, wikidata)
);
create index name_folded on name (folded);
create index name_last on name (last) where last <> '';
create index name_wikidata on name (wikidata) where wikidata <> '';

create table entity (
    id integer primary key,
    reading integer not null references reading,
    label text not null,
    name integer not null references name,
    body text not null,                 -- JSON
    unique (reading, label)
);

create table statement (
    position integer primary key,
    reading integer not null references reading,
    version integer not null references version,
    label text not null,
    kind text not null,
    polarity text not null,
    stance text,
    confidence real not null,
    speaker integer references name,
    source text,                        -- the kind of source
    outlet integer references outlet,
    since text not null,                -- when it was said, or else when the article was published; empty when neither is known
    until text not null,
    body text not null,                 -- JSON
    unique (reading, label)
);
create index statement_speaker on statement (speaker, since);
create index statement_since on statement (since desc, position);

create table about (
    statement integer not null references statement,
    name integer not null references name,
    label text not null,
    primary key (statement, name, label)
) without rowid;
create index about_name on about (name);

-- Folded already, so that every engine finds the same.
create virtual table word_index using fts5 (
    words, lemmas, terms, medium, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

-- The lemmas that a form was read with.
create table form (
    form text not null,
    lemma text not null,
    primary key (form, lemma)
) without rowid;
