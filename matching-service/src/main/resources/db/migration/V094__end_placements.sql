-- An approved placement can end before its last day, or before its first; nobody ended it by hand when the student left the school.
alter table placements drop constraint placements_state_check;
alter table placements add column ended_on date, add column ended_by uuid;
alter table placements add constraint placements_state_check check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'ENDED'));
alter table placements add constraint placements_end check ((state = 'ENDED') = (ended_on is not null));
