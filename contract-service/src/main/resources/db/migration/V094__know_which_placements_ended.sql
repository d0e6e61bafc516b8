-- The last day of a placement that ended before its time; before its first day when it never began.
alter table agreements add column ended_on date;
