-- The same tables as those of SQLite, which explain them. Addresses are cut off at 2,000 characters before they get here; the key of an
-- article may be of any length, so that its index is a hash.
create table feed (
    id bigint primary key,
    address text collate "C" not null unique,
    asked text collate "C" not null,
    title text collate "C",
    etag text collate "C",
    modified text collate "C",
    polled text collate "C",
    succeeded text collate "C",
    failed text collate "C",
    error_code text collate "C",
    error text collate "C",
    failures integer not null,
    next text collate "C",
    articles bigint not null
);

create table feed_item (
    feed bigint not null references feed,
    key text collate "C" not null,
    entry text collate "C" not null,
    url text collate "C",
    article text collate "C",
    source text collate "C" not null,
    published text collate "C" not null,
    place integer not null,
    seen text collate "C" not null,
    last_seen text collate "C" not null,
    fetched text collate "C",
    etag text collate "C",
    modified text collate "C",
    tries integer not null,
    error_code text collate "C",
    due text collate "C",
    primary key (feed, key)
);
create index feed_item_due on feed_item (feed, due) where due is not null;
create index feed_item_url on feed_item using hash (url);
create index feed_item_article on feed_item using hash (article);
