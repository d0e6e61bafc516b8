create table people (
    id uuid not null,
    school_id text not null,
    name text not null,
    primary key (school_id, id)
);
select wall_off('people');

create table evaluations (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    student_id uuid not null,
    supervisor_id uuid not null,
    trainer_id uuid not null,
    company_id uuid not null,
    place_id uuid not null,
    company_name text not null,
    started boolean not null,
    round int not null,
    report_title text,
    report_file text,
    report_bytes bigint,
    report_at timestamptz,
    advice_result text,
    advice_remarks text,
    advice_at timestamptz,
    advice_by uuid,
    decision_result text,
    decision_remarks text,
    decision_at timestamptz,
    decision_by uuid,
    rating_stars int check (rating_stars between 1 and 5),
    rating_comment text,
    rating_at timestamptz
);
create index evaluations_student on evaluations (student_id);
create index evaluations_trainer on evaluations (trainer_id);
create index evaluations_supervisor on evaluations (school_id, supervisor_id);
select wall_off('evaluations');

-- What an earlier round held, when the school asked for a new report.
create table earlier_rounds (
    evaluation_id uuid not null references evaluations,
    school_id text not null,
    round int not null,
    report_title text not null,
    advice_result text not null,
    advice_remarks text not null,
    decision_result text not null,
    decision_remarks text not null,
    decision_at timestamptz not null,
    primary key (evaluation_id, round)
);
select wall_off('earlier_rounds');
