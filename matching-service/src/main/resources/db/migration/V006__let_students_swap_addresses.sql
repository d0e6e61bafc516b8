-- Two students may change to each other's address in one import: looked at when all rows are written.
alter table students drop constraint students_school_id_email_key;
alter table students add constraint students_email unique (school_id, email) deferrable initially deferred;
