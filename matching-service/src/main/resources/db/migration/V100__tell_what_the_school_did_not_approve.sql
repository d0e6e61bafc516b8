-- A trainer had taken the student, and the supervisor did not agree.
alter table applications drop constraint applications_state_check;
alter table applications
    add constraint applications_state_check
        check (state in ('SUBMITTED', 'INVITED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'NOT_APPROVED'));
update applications a set state = 'NOT_APPROVED', reason = m.reason, version = a.version + 1
from placements m
where m.id = a.placement_id and m.state = 'REJECTED' and a.state = 'ACCEPTED';
