-- What SBB gives is a recognition with its days; whether that serves is seen for each place and placement, on its own days: on the first, and once that
-- is past, today. Null when SBB was not asked.
create function serves(n recognitions, starts_on date) returns boolean language sql stable parallel safe
    return case when n.recognised
                then greatest(starts_on, current_date) between coalesce(n.valid_from, '-infinity') and coalesce(n.valid_until, 'infinity')
                else n.recognised end;

-- Since when something depends on a recognition that does not serve it; the coordinators know of it.
alter table recognitions drop constraint recognitions_check;
update recognitions set recognised = true where valid_from is not null or valid_until is not null;
drop index recognitions_lapsed;
create index recognitions_lapsed on recognitions (school_id, lapsed_at desc) where lapsed_at is not null;
