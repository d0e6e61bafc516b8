-- With since when the group searches for it; empty when it always did.
create or replace view group_searches with (security_invoker = true) as
select g.id, g.school_id, g.name, g.programme_id, g.cohort, w.id as period_id, w.name as period_name, w.starts_on, w.ends_on,
       w.required_minutes, w.days_per_week, w.wishes_by, w.place_by, w.agreement_by, w.begun, w.next_starts_on, w.searched_from
from groups g cross join lateral (
    select w.*, coalesce(w.search_from, lag(w.starts_on) over own) as searched_from,
           coalesce(w.search_from, lag(w.starts_on) over own, '-infinity') <= current_date as begun,
           coalesce(lead(w.starts_on) over own, 'infinity') as next_starts_on
    from group_periods i join internship_periods w on w.id = i.period_id
    where i.group_id = g.id window own as (order by w.starts_on, w.id)) w;

create or replace view groups_now with (security_invoker = true) as
select g.id, g.school_id, g.name, g.programme_id, g.cohort, w.period_id, w.period_name, w.starts_on, w.ends_on,
       w.required_minutes, w.days_per_week, w.wishes_by, w.place_by, w.agreement_by, w.next_starts_on, w.begun, w.searched_from
from groups g cross join lateral (
    select * from group_searches s where s.id = g.id
    order by begun desc, case when begun then starts_on end desc, starts_on, period_id limit 1) w;

-- The approved placement that counts now of a student whose group searches for an internship from a day until the next begins:
-- the one for that internship; else one that is not over; else the last.
create function placement_now(student uuid, search_starts_on date, search_ends_before date)
returns table (place_id uuid, starts_on date, ends_on date, searched boolean) language sql stable as $$
    select m.place_id, m.starts_on, m.ends_on, v.searched
    from placements m cross join lateral (
        select m.ends_on >= search_starts_on and m.starts_on < search_ends_before as searched, m.ends_on < current_date as over) v
    where m.student_id = student and m.state = 'APPROVED'
    order by v.searched desc, v.over, case when v.over then m.ends_on end desc, m.starts_on limit 1
$$;
