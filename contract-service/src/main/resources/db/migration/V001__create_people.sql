create table people (
    id uuid not null,
    school_id text not null,
    name text not null,
    birth_date date,
    guardian_id uuid,
    guardian_name text,
    mandated boolean not null default false,
    primary key (school_id, id)
);
create index people_mandated on people (school_id, id) where mandated;
select wall_off('people');
