-- Who may do what on the server, and what was done. Moments are UTC.
create table account (
    id integer primary key,
    name text not null,
    folded text not null unique,        -- the name without regard to case, which tells accounts apart
    password text,                      -- its hash, with salt and method; null: it cannot sign in with one
    stamp text not null,                -- changes whenever what was signed in before may no longer hold
    role text not null,
    failures integer not null,          -- to sign in, in a row
    locked text,                        -- until when
    created text not null
);

create table access_token (
    id integer primary key,
    account integer not null references account,
    name text not null,
    hash text not null unique,          -- SHA-256; the token itself is shown once and not kept
    role text not null,                 -- at most; never more than the account's
    created text not null,
    expires text,                       -- null: never
    used text,                          -- last, to the hour
    revoked text
);
create index access_token_account on access_token (account);

-- Rows are added and never changed.
create table audit (
    id integer primary key,
    at text not null,
    who text not null,                  -- the account's name, or "anonymous"
    action text not null,
    target text not null,               -- on what
    detail text
);

-- What cookies are sealed with.
create table server_key (
    id text primary key,
    xml text not null
);

-- How much of an article's text is shown to whom. No outlet: all that have no row of their own.
create table text_right (
    outlet text not null,
    role text not null,                 -- and all above it
    share text not null,                -- 'none', 'snippet' or 'full'
    primary key (outlet, role)
);

create table saved_question (
    id integer primary key,
    account integer references account, -- null: of those who need none
    name text not null,
    question text not null,
    feed text unique,                   -- SHA-256 of the secret in the feed's address; null: it has none
    created text not null
);
create index saved_question_account on saved_question (account);

-- Where new statements that answer a saved question are sent, and how far that has come.
create table webhook (
    question integer primary key references saved_question,
    url text not null,
    secret text not null,               -- what deliveries are signed with
    position integer not null,          -- of the last statement that arrived
    upto integer,                       -- the last statement of a delivery that did not arrive yet; it is sent again as it was
    failures integer not null,          -- in a row
    failing text,                       -- since when
    error text,                         -- of the last delivery; null when it arrived
    next text,                          -- not before this; null when disabled
    delivered text                      -- last
);
