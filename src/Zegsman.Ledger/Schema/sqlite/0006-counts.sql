-- How many of the statements that answer the question for everything have each value of each facet: follows from the statements.
create table tally (
    outlet integer not null,            -- of statements of this outlet; 0: of all
    field text not null,                -- that of the question; or "total", with the value "*"
    value text not null,
    number integer not null,
    primary key (outlet, field, value)
) without rowid;

insert into tally (outlet, field, value, number)
with m as materialized (
        select s.position, s.speaker, s.stance, s.polarity, s.kind, s.source, s.outlet, s.since, s.review
        from statement s join current c on c.reading = s.reading where s.carried is null and s.review not in ('rejected', 'replaced')),
    f as materialized (
        select outlet, 'total' as field, '*' as value from m
        union all select m.outlet, 'speaker', n.name from m join name n on n.id = m.speaker
        union all select m.outlet, 'about', n.name from m join about a on a.statement = m.position join name n on n.id = a.name
        union all select outlet, 'stance', stance from m
        union all select outlet, 'polarity', polarity from m
        union all select outlet, 'kind', kind from m
        union all select outlet, 'source', source from m
        union all select m.outlet, 'outlet', o.name from m join outlet o on o.id = m.outlet
        union all select outlet, 'said', substr(since, 1, 4) from m
        union all select outlet, 'review', review from m)
select outlet, field, value, count(*)
from (select 0 as outlet, field, value from f union all select outlet, field, value from f where outlet is not null) w
where value <> '' group by outlet, field, value;

-- The newest of an outlet stand together, and so do those that it carries of others.
drop index statement_outlet;
create index statement_outlet on statement (outlet, since desc, position);
create index statement_carrier on statement (outlet) where carried is not null;
