-- The last day of a placement that ended before its time; before its first day when it never began.
alter table internships add column ended_on date;
alter table progress add column ended_at timestamptz, add column ended_on date;
