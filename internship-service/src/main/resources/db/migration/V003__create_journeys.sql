-- One row per placement, filled by events of several topics in any order.
create table progress (
    placement_id uuid primary key,
    school_id text not null,
    student_id uuid not null,
    placement text check (placement in ('PROPOSED', 'APPROVED', 'REJECTED')),
    agreement_id uuid,
    agreement text check (agreement in ('SIGNING', 'SIGNED')),
    next_signer uuid,
    report text check (report in ('SUBMITTED', 'ADVISED')),
    result text,
    completed boolean not null default false,
    rated boolean not null default false,
    changed_at timestamptz not null
);
create index progress_student on progress (student_id, changed_at desc);
select wall_off('progress');

create table applications (
    id uuid primary key,
    school_id text not null,
    student_id uuid not null,
    open boolean not null
);
create index applications_student on applications (student_id) where open;
select wall_off('applications');
