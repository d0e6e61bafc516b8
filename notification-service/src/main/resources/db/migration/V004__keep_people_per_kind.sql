-- A member of staff can be a parent too, and a parent a trainer.
alter table people drop constraint people_pkey;
alter table people add primary key (school_id, id, kind);
alter table people add column guardian_id uuid;
create index people_guardian on people (school_id, guardian_id) where guardian_id is not null;

create table preferences (
    school_id text not null,
    person_id uuid not null,
    language text not null check (language in ('nl', 'en')),
    primary key (school_id, person_id)
);
select wall_off('preferences');
