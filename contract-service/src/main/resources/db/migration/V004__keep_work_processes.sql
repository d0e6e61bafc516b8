-- The work processes (werkprocessen) that the student does there, as the bpv-blad names them.
alter table agreements add column work_processes text[] not null default '{}';
