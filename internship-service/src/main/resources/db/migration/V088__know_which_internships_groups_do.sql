-- The internships of each group, as matching plans them; a group without any has none any more.
create table group_plans (
    group_id uuid primary key,
    school_id text not null,
    told_at timestamptz not null
);
select wall_off('group_plans');

create table group_internships (
    group_id uuid not null references group_plans,
    period_id uuid not null,
    school_id text not null,
    name text not null,
    search_from date,
    starts_on date not null,
    ends_on date not null,
    primary key (group_id, period_id)
);
select wall_off('group_internships');

-- The internship that a group searches for now: the last whose search has begun and that is not over.
create view group_searches with (security_invoker = true) as
select distinct on (group_id) group_id, period_id, school_id, name, search_from, starts_on, ends_on
from group_internships
where (search_from is null or search_from <= current_date) and ends_on >= current_date
order by group_id, starts_on desc, period_id;
