-- What most statements meet is told by an index alone: to look up each of a million rows takes seconds. The oldest are the last of the newest.
drop index statement_oldest;
drop index statement_since;
create index statement_since on statement (
    since desc, position, until, reading, carried, review, speaker, outlet, stance, source, polarity, kind, confidence, version
);
drop index statement_speaker;
create index statement_speaker on statement (speaker, since, until, reading, carried, review);
drop index statement_outlet;
create index statement_outlet on statement (outlet, since desc, position, reading, carried, review, confidence);
drop index statement_confidence;
create index statement_confidence on statement (confidence desc, position, reading, carried, review);
create index version_language on version (language);
