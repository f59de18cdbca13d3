-- What a question goes by most is in its index, so that few rows are read that do not answer it; and every order has one.
drop index statement_speaker;
drop index statement_since;
create index statement_speaker on statement (speaker, since, until);
create index statement_since on statement (since desc, position, until);
create index statement_oldest on statement ((since = ''), since, position);
create index statement_confidence on statement (confidence desc, position);
create index statement_outlet on statement (outlet, since);
create index statement_version on statement (version);
create index version_published on version (published_from, published_to);
