create table internships (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    student_id uuid not null,
    trainer_id uuid not null,
    company_name text not null,
    place_title text not null,
    starts_on date not null,
    ends_on date not null,
    required_minutes int not null check (required_minutes >= 0),
    days_per_week int not null,
    approved_at timestamptz,
    signed_at timestamptz,
    rejected_at timestamptz,
    started_at timestamptz
);
create index internships_student on internships (student_id);
create index internships_trainer on internships (trainer_id);
select wall_off('internships');

-- What was signed; kept apart, since it may be heard of before the placement.
create table signed_terms (
    internship_id uuid primary key,
    school_id text not null,
    sheet int not null,
    starts_on date not null,
    ends_on date not null,
    required_minutes int not null,
    days_per_week int not null,
    signed_at timestamptz not null
);
select wall_off('signed_terms');

create table weeks (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    internship_id uuid not null references internships,
    week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    starts_on date not null,
    state text not null check (state in ('OPEN', 'SUBMITTED', 'APPROVED', 'REJECTED')),
    reason text,
    total_minutes int not null default 0 check (total_minutes >= 0),
    changed_at timestamptz not null,
    unique (internship_id, week)
);
select wall_off('weeks');

create table days (
    internship_id uuid not null references internships,
    date date not null,
    school_id text not null,
    week_id uuid not null references weeks,
    kind text not null check (kind in ('WORKED', 'SICK', 'SCHOOL', 'FREE')),
    minutes int not null check (minutes between 0 and 1440),
    starts_at time,
    ends_at time,
    break_minutes int check (break_minutes >= 0),
    note text not null default '',
    primary key (internship_id, date)
);
create index days_week on days (week_id);
select wall_off('days');
