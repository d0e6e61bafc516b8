create table allocation_rounds (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    name text not null,
    groups uuid[] not null check (cardinality(groups) between 1 and 500),
    farthest_km int check (farthest_km between 1 and 300),
    nearest_first boolean not null,
    seed text not null,
    commitment text not null,
    state text not null check (state in ('PREPARED', 'COMPARED', 'PUBLISHED', 'CANCELLED')),
    method text check (method in ('A', 'B')),
    prepared_at timestamptz not null,
    prepared_by uuid not null,
    compared_at timestamptz,
    published_at timestamptz,
    published_by uuid,
    check ((state = 'PUBLISHED') = (published_at is not null and method is not null))
);
create index allocation_rounds_newest on allocation_rounds (school_id, id desc);
create index allocation_rounds_groups on allocation_rounds using gin (groups);
select wall_off('allocation_rounds');

create table allocation_records (
    round_id uuid primary key references allocation_rounds,
    school_id text not null,
    inputs text not null,
    figures text not null,
    digest text not null
);
select wall_off('allocation_records');

create table allocation_results (
    round_id uuid not null references allocation_rounds,
    school_id text not null,
    method text not null check (method in ('A', 'B')),
    student_id uuid not null references students,
    turn int not null,
    draw int not null,
    band text not null,
    place_id uuid references places,
    choice int,
    metres int,
    reason text,
    primary key (round_id, method, student_id),
    check (place_id is null or choice is not null or reason is not null)
);
create index allocation_results_turn on allocation_results (round_id, method, turn);
create index allocation_results_place on allocation_results (round_id, method, place_id);
create index allocation_results_student on allocation_results (student_id);
select wall_off('allocation_results');

create table allocation_refusals (
    round_id uuid not null references allocation_rounds,
    school_id text not null,
    student_id uuid not null references students,
    choice int not null,
    place_id uuid not null references places,
    reason text not null,
    primary key (round_id, student_id, choice)
);
select wall_off('allocation_refusals');

create table allocation_priorities (
    student_id uuid primary key references students,
    school_id text not null,
    given_by uuid not null,
    given_at timestamptz not null
);
select wall_off('allocation_priorities');
