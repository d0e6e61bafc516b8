create table people (
    id uuid not null,
    school_id text not null,
    kind text not null check (kind in ('STUDENT', 'STAFF', 'TRAINER', 'GUARDIAN')),
    name text not null,
    first_name text not null,
    email text not null,
    administration boolean not null default false,
    gone boolean not null default false,
    primary key (school_id, id)
);
select wall_off('people');

-- What a task is about, so that its words can say so: a placement and its application share a place and a student.
create table places (
    id uuid primary key,
    school_id text not null,
    title text not null,
    company_name text not null
);
select wall_off('places');

create table placements (
    id uuid primary key,
    school_id text not null,
    student_id uuid not null,
    place_title text not null,
    company_name text not null
);
select wall_off('placements');

create table tasks (
    id uuid primary key,
    school_id text not null,
    person_id uuid not null,
    kind text not null,
    subject text not null,
    path text not null,
    resource text,
    student_id uuid,
    place_id uuid,
    placement_id uuid,
    opened_at timestamptz not null,
    closed_at timestamptz
);
create unique index tasks_once on tasks (person_id, kind, subject) where closed_at is null;
create index tasks_open on tasks (person_id, id) where closed_at is null;
create index tasks_subject on tasks (subject) where closed_at is null;
select wall_off('tasks');
