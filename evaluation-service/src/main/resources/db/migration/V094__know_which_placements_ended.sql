-- A placement that ended before its time; when no day was logged there is nothing to evaluate.
alter table evaluations add column ended boolean not null default false;
