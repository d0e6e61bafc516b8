-- What PlanPeriods and imports tell from now on, told once of the groups that are there.
insert into outbox (id, topic, type, subject, school, occurred_at, body)
select uuidv7(), 'matching.groups', 'nl.stagerocs.matching.GroupPlanned.v1', p.id, p.school_id, now(),
       json_build_object('groupId', p.id, 'internships', json_agg(
           json_strip_nulls(json_build_object('periodId', p.period_id, 'name', p.name, 'searchFrom', p.search_from, 'startsOn', p.starts_on, 'endsOn', p.ends_on))
           order by p.starts_on, p.period_id))
from (
    select g.id, g.school_id, w.id as period_id, w.name, w.starts_on, w.ends_on,
           coalesce(w.search_from, lag(w.starts_on) over (partition by g.id order by w.starts_on, w.id)) as search_from
    from groups g join group_periods i on i.group_id = g.id join internship_periods w on w.id = i.period_id) p
group by p.id, p.school_id;
