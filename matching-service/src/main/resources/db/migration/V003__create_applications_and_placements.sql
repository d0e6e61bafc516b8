create table applications (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    student_id uuid not null references students,
    place_id uuid not null references places,
    motivation text not null,
    state text not null check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    reason text,
    submitted_at timestamptz not null,
    decided_at timestamptz,
    placement_id uuid
);
create unique index applications_one_open on applications (student_id, place_id) where state in ('SUBMITTED', 'ACCEPTED');
create index applications_student on applications (student_id, submitted_at desc);
create index applications_place on applications (place_id);
select wall_off('applications');

create table placements (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    student_id uuid not null references students,
    place_id uuid not null references places,
    supervisor_id uuid not null,
    state text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    reason text,
    motivation text not null,
    proposed_at timestamptz not null,
    decided_at timestamptz
);
create unique index placements_one_per_student on placements (student_id) where state = 'APPROVED';
create index placements_supervisor on placements (school_id, supervisor_id, state);
create index placements_student on placements (student_id);
select wall_off('placements');
