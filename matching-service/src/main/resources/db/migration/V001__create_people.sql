create table programmes (
    id uuid primary key default uuidv7(),
    school_id text not null,
    crebo text not null check (crebo ~ '^[0-9]{5}$'),
    name text not null,
    level int not null check (level between 1 and 4),
    leerweg text not null check (leerweg in ('BOL', 'BBL')),
    unique (school_id, crebo, leerweg)
);
select wall_off('programmes');

create table groups (
    id uuid primary key default uuidv7(),
    school_id text not null,
    name text not null,
    programme_id uuid not null references programmes,
    cohort int not null,
    starts_on date not null,
    ends_on date not null,
    required_minutes int not null check (required_minutes > 0),
    days_per_week int not null check (days_per_week between 1 and 5),
    check (ends_on > starts_on),
    unique (school_id, name)
);
create index groups_programme on groups (programme_id);
select wall_off('groups');

create table staff (
    id uuid not null,
    school_id text not null,
    email text not null,
    first_name text not null,
    infix text,
    last_name text not null,
    roles text[] not null,
    mandated boolean not null,
    primary key (school_id, id)
);
select wall_off('staff');

create table students (
    id uuid primary key,
    school_id text not null,
    number text not null,
    first_name text not null,
    infix text,
    last_name text not null,
    email text not null,
    birth_date date not null,
    group_id uuid not null references groups,
    supervisor_id uuid,
    postcode text,
    town text,
    lat double precision,
    lon double precision,
    guardian_id uuid,
    guardian_name text,
    guardian_email text,
    left_on date,
    unique (school_id, number),
    unique (school_id, email),
    foreign key (school_id, supervisor_id) references staff (school_id, id)
);
create index students_group on students (group_id);
create index students_supervisor on students (school_id, supervisor_id);
create index students_name on students (school_id, last_name, id);
select wall_off('students');
