-- How many others wait with the one that a task names.
alter table tasks add column more int not null default 0;
