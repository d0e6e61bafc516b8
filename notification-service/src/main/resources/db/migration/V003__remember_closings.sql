-- Until when each kind of task is closed, as topics are heard in any order: an opening that happened earlier and comes later
-- stays closed. Opening and closing take turns on this row. No person: for everybody; subject *: whatever it is about.
create table closings (
    school_id text not null,
    kind text not null,
    subject text not null,
    person_id uuid not null,
    closed_until timestamptz not null,
    primary key (school_id, kind, subject, person_id)
);
create index closings_old on closings (closed_until);
select wall_off('closings');

-- Signed agreements while nobody of the administration is known yet.
create table unfiled_agreements (
    agreement_id uuid primary key,
    school_id text not null,
    placement_id uuid not null,
    student_id uuid not null
);
select wall_off('unfiled_agreements');

alter table tasks
    add column addressed_as text check (addressed_as in ('STUDENT', 'STAFF', 'TRAINER', 'GUARDIAN')),
    add column week text,
    add column remark text,
    add column mailed_at timestamptz;
create index tasks_of_person on tasks (person_id, closed_at);
create index tasks_about on tasks (student_id);
create index tasks_closed on tasks (closed_at) where closed_at is not null;
