-- One row per placement. Every fact has its own column and the time of the last event that told it, so that the order in
-- which topics are heard does not matter.
create table progress (
    placement_id uuid primary key,
    school_id text not null,
    student_id uuid not null,
    proposed_at timestamptz,
    approved_at timestamptz,
    rejected_at timestamptz,
    agreement_id uuid,
    prepared_at timestamptz,
    turn_at timestamptz,
    turn_sheet int not null default 0,
    turn_position int not null default 0,
    turn_signer uuid,
    student_signed_sheet int not null default 0,
    questioned_at timestamptz,
    signed_at timestamptz,
    reported_at timestamptz,
    advised_at timestamptz,
    assessed_at timestamptz,
    result text,
    completed_at timestamptz,
    rated_at timestamptz
);
create index progress_student on progress (student_id);
select wall_off('progress');

create table applications (
    id uuid primary key,
    school_id text not null,
    student_id uuid not null,
    submitted_at timestamptz,
    closed_at timestamptz
);
create index applications_student on applications (student_id);
select wall_off('applications');
