-- The same tables as those of SQLite, which explain them.

create table account (
    id bigint primary key,
    name text collate "C" not null,
    folded text collate "C" not null unique,
    password text collate "C",
    stamp text collate "C" not null,
    role text collate "C" not null,
    failures integer not null,
    locked text collate "C",
    created text collate "C" not null
);

create table access_token (
    id bigint primary key,
    account bigint not null references account,
    name text collate "C" not null,
    hash text collate "C" not null unique,
    role text collate "C" not null,
    created text collate "C" not null,
    expires text collate "C",
    used text collate "C",
    revoked text collate "C"
);
create index access_token_account on access_token (account);

create table audit (
    id bigint primary key,
    at text collate "C" not null,
    who text collate "C" not null,
    action text collate "C" not null,
    target text collate "C" not null,
    detail text collate "C"
);

create table server_key (
    id text collate "C" primary key,
    xml text collate "C" not null
);

create table text_right (
    outlet text collate "C" not null,
    role text collate "C" not null,
    share text collate "C" not null,
    primary key (outlet, role)
);

create table saved_question (
    id bigint primary key,
    account bigint references account,
    name text collate "C" not null,
    question text collate "C" not null,
    feed text collate "C" unique,
    created text collate "C" not null
);
create index saved_question_account on saved_question (account);

create table webhook (
    question bigint primary key references saved_question,
    url text collate "C" not null,
    secret text collate "C" not null,
    position bigint not null,
    upto bigint,
    failures integer not null,
    failing text collate "C",
    error text collate "C",
    next text collate "C",
    delivered text collate "C"
);
