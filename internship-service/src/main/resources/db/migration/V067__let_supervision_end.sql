-- Nobody guides a student whose supervisor has left, until another is linked; from when on is kept, as it may be heard of in any order.
alter table supervision alter column supervisor_id drop not null;
