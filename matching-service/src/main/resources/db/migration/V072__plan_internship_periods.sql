create extension if not exists btree_gist;

-- What groups do one after the other: the days and the size of an internship, and by when each step towards it is done.
create table internship_periods (
    id uuid primary key default uuidv7(),
    school_id text not null,
    version bigint not null default 0,
    name text not null check (name <> ''),
    starts_on date not null,
    ends_on date not null,
    required_minutes int not null check (required_minutes > 0),
    days_per_week int not null check (days_per_week between 1 and 5),
    search_from date,
    wishes_by date,
    place_by date,
    agreement_by date,
    check (ends_on > starts_on),
    unique (school_id, name)
);
select wall_off('internship_periods');

create table group_periods (
    group_id uuid not null references groups,
    period_id uuid not null references internship_periods,
    school_id text not null,
    primary key (group_id, period_id)
);
create index group_periods_period on group_periods (period_id);
select wall_off('group_periods');

insert into internship_periods (school_id, name, starts_on, ends_on, required_minutes, days_per_week, wishes_by, place_by, agreement_by)
select school_id,
       concat('Stage ', to_char(starts_on, 'DD-MM-YYYY'), ' t/m ', to_char(ends_on, 'DD-MM-YYYY'),
              ' (' || nullif(row_number() over (partition by school_id, starts_on, ends_on), 1) || ')'),
       starts_on, ends_on, required_minutes, days_per_week, wishes_by, place_by, agreement_by
from (select distinct school_id, starts_on, ends_on, required_minutes, days_per_week, wishes_by, place_by, agreement_by from groups) g;

insert into group_periods (group_id, period_id, school_id)
select g.id, w.id, g.school_id
from groups g join internship_periods w on w.school_id = g.school_id
    and (w.starts_on, w.ends_on, w.required_minutes, w.days_per_week) = (g.starts_on, g.ends_on, g.required_minutes, g.days_per_week)
    and (w.wishes_by, w.place_by, w.agreement_by) is not distinct from (g.wishes_by, g.place_by, g.agreement_by);

-- A placement keeps the days it is for, whatever its group goes on to do.
alter table placements add column starts_on date, add column ends_on date, add column required_minutes int, add column days_per_week int;
update placements m
set starts_on = case when overlap then greatest(g.starts_on, p.starts_on) else p.starts_on end,
    ends_on = case when overlap then least(g.ends_on, p.ends_on) else p.ends_on end,
    required_minutes = g.required_minutes,
    days_per_week = least(g.days_per_week, p.days_per_week)
from students s, groups g, places p,
     lateral (select p.starts_on < g.ends_on and g.starts_on < p.ends_on as overlap) v
where s.id = m.student_id and g.id = s.group_id and p.id = m.place_id;
alter table placements
    alter column starts_on set not null, alter column ends_on set not null,
    alter column required_minutes set not null, alter column days_per_week set not null;
drop index placements_one_per_student;
alter table placements add constraint placements_one_at_a_time
    exclude using gist (student_id with =, daterange(starts_on, ends_on, '[]') with &&) where (state = 'APPROVED');

alter table groups
    drop column starts_on, drop column ends_on, drop column required_minutes, drop column days_per_week,
    drop column wishes_by, drop column place_by, drop column agreement_by;

-- Each internship of each group; it searches for one once its search has begun, which is by itself when the one before begins.
create view group_searches with (security_invoker = true) as
select g.id, g.school_id, g.name, g.programme_id, g.cohort, w.id as period_id, w.name as period_name, w.starts_on, w.ends_on,
       w.required_minutes, w.days_per_week, w.wishes_by, w.place_by, w.agreement_by, w.begun, w.next_starts_on
from groups g cross join lateral (
    select w.*, coalesce(w.search_from, lag(w.starts_on) over own, '-infinity') <= current_date as begun,
           coalesce(lead(w.starts_on) over own, 'infinity') as next_starts_on
    from group_periods i join internship_periods w on w.id = i.period_id
    where i.group_id = g.id window own as (order by w.starts_on, w.id)) w;

-- A group with the internship that it searches for now: the last whose search has begun, or else the first.
create view groups_now with (security_invoker = true) as
select g.id, g.school_id, g.name, g.programme_id, g.cohort, w.period_id, w.period_name, w.starts_on, w.ends_on,
       w.required_minutes, w.days_per_week, w.wishes_by, w.place_by, w.agreement_by, w.next_starts_on
from groups g cross join lateral (
    select * from group_searches s where s.id = g.id
    order by begun desc, case when begun then starts_on end desc, starts_on, period_id limit 1) w;

-- The days and the size of what a student would do at a place: of the internship that the group searches for now when the place is there by then,
-- else of the one that shares most days with the place.
create function internship_of(student uuid, place uuid)
returns table (starts_on date, ends_on date, required_minutes int, days_per_week int) language sql stable as $$
    select case when shared > 0 then greatest(w.starts_on, p.starts_on) else p.starts_on end,
           case when shared > 0 then least(w.ends_on, p.ends_on) else p.ends_on end,
           w.required_minutes, least(w.days_per_week, p.days_per_week)
    from students s join groups_now g on g.id = s.group_id
    join group_periods i on i.group_id = g.id join internship_periods w on w.id = i.period_id
    join places p on p.id = place
    cross join lateral (select greatest(0, least(w.ends_on, p.ends_on) - greatest(w.starts_on, p.starts_on)) as shared) v
    where s.id = student
    order by (w.id = g.period_id and shared > 0) desc, shared desc, w.id = g.period_id desc limit 1
$$;

-- A student has a list for each internship.
alter table shortlists add column student_id uuid references students, add column period_id uuid references internship_periods;
update shortlists l set student_id = l.id, period_id = g.period_id from students s join groups_now g on g.id = s.group_id where s.id = l.id;
alter table shortlists
    drop constraint shortlists_id_fkey, alter column id set default uuidv7(),
    alter column student_id set not null, alter column period_id set not null, add unique (student_id, period_id);

-- Which internships a round is for.
alter table allocation_rounds add column periods uuid[] not null default '{}';
update allocation_rounds r set periods = (select array_agg(distinct g.period_id) from groups_now g where g.id = any (r.groups));
alter table allocation_rounds alter column periods drop default;
