-- The list as it was: a student may change it once the result is there.
alter table allocation_results add column wishes uuid[] not null default '{}';
update allocation_results e set wishes = l.places from shortlists l where l.id = e.student_id;
create index allocation_results_first on allocation_results (round_id, method, (wishes[1]));
