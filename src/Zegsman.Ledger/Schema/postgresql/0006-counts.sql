-- The same table as that of SQLite, which explains it. Its rows change again and again, for which there is room beside them.
create table tally (
    outlet bigint not null,
    field text collate "C" not null,
    value text collate "C" not null,    -- unique with outlet and field
    number bigint not null
) with (fillfactor = 80);

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
create unique index tally_value on tally (outlet, field, (md5(value)::uuid));

-- The newest of an outlet stand together, and so do those that it carries of others.
drop index statement_outlet;
create index statement_outlet on statement (outlet, since desc, position);
create index statement_carrier on statement (outlet) where carried is not null;
