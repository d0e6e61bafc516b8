create table weeks (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    internship_id uuid not null,
    student_id uuid not null,
    trainer_id uuid not null,
    week text not null,
    total_minutes int not null default 0 check (total_minutes >= 0),
    changed_at timestamptz not null
);
select wall_off('weeks');
