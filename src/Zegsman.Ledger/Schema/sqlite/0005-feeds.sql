-- Where the watching of feeds has come to. Unlike the rest these rows change; no answer rests on them. Moments are UTC.
create table feed (
    id integer primary key,
    address text not null unique,       -- as it was given
    asked text not null,                -- the address asked now: elsewhere when the feed moved for good
    title text,
    etag text,                          -- of what was last taken in whole; null makes the next request an unconditional one
    modified text,
    polled text,
    succeeded text,
    failed text,
    error_code text,                    -- of the last poll; null when it succeeded
    error text,
    failures integer not null,          -- in a row
    next text,                          -- null: not asked any more
    articles integer not null           -- kept from it so far
);

create table feed_item (
    feed integer not null references feed,
    key text not null,                  -- SHA-256 of what tells the item from others of its feed
    entry text not null,                -- SHA-256 of what the feed says of it
    url text,                           -- of its page; null when it has none, or was forgotten
    article text,                       -- the key of the article that came of it
    source text not null,               -- 'page' or 'feed': where its text was taken from; empty before that
    published text not null,            -- empty when not known
    place integer not null,             -- in the feed when it was seen first
    seen text not null,                 -- in the feed, for the first time
    last_seen text not null,            -- to the day
    fetched text,
    etag text,                          -- of its page
    modified text,
    tries integer not null,             -- that failed, in a row
    error_code text,
    due text,                           -- when it is looked at next; null for not any more
    primary key (feed, key)
);
create index feed_item_due on feed_item (feed, due) where due is not null;
create index feed_item_url on feed_item (url) where url is not null;
create index feed_item_article on feed_item (article) where article is not null;
