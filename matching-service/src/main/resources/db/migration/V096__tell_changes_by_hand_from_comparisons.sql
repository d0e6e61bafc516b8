-- Changing a result by hand compares nothing: it has a time of its own.
alter table allocation_rounds add column changed_at timestamptz;
