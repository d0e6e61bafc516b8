create table students (
    id uuid primary key,
    school_id text not null,
    name text not null,
    sort_name text not null,
    group_id uuid not null,
    group_name text not null,
    programme_name text not null,
    supervisor_id uuid,
    gone boolean not null default false
);
create index students_group on students (group_id);
create index students_supervisor on students (school_id, supervisor_id);
select wall_off('students');

create table people (
    id uuid not null,
    school_id text not null,
    name text not null,
    primary key (school_id, id)
);
select wall_off('people');

create table settings (
    school_id text primary key,
    version bigint not null,
    hours_gate text not null check (hours_gate in ('APPROVAL', 'AGREEMENT'))
);
select wall_off('settings');
