create table students (
    id uuid primary key,
    school_id text not null,
    name text not null,
    sort_name text not null,
    group_id uuid not null,
    group_name text not null,
    programme_name text not null,
    known_since timestamptz not null,
    told_at timestamptz not null,
    gone boolean not null default false
);
create index students_group on students (group_id);
select wall_off('students');

create table people (
    id uuid not null,
    school_id text not null,
    name text not null,
    told_at timestamptz not null,
    primary key (school_id, id)
);
select wall_off('people');

-- Who guides a student, apart from the student's row: it may be heard of first.
create table supervision (
    student_id uuid primary key,
    school_id text not null,
    supervisor_id uuid not null,
    since timestamptz not null
);
create index supervision_supervisor on supervision (supervisor_id);
select wall_off('supervision');

create table settings (
    school_id text primary key,
    version bigint not null,
    hours_gate text not null check (hours_gate in ('APPROVAL', 'AGREEMENT'))
);
select wall_off('settings');
