create table agreements (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    placement_id uuid not null unique,
    student_id uuid not null,
    supervisor_id uuid not null,
    trainer_id uuid not null,
    company_name text not null,
    company_address text not null,
    leerbedrijf_id text not null,
    place_title text not null,
    crebo text not null,
    programme_name text not null,
    level int not null,
    leerweg text not null,
    sheet int not null check (sheet > 0),
    starts_on date not null,
    ends_on date not null,
    required_minutes int not null check (required_minutes > 0),
    days_per_week int not null check (days_per_week between 1 and 5),
    document_hash text not null,
    signed_at timestamptz,
    filed_at timestamptz,
    filed_by uuid,
    check (ends_on > starts_on)
);
create index agreements_student on agreements (student_id);
create index agreements_trainer on agreements (trainer_id);
create index agreements_newest on agreements (school_id, id desc);
select wall_off('agreements');

create table signers (
    agreement_id uuid not null references agreements,
    school_id text not null,
    position int not null,
    party text not null check (party in ('TRAINER', 'STUDENT', 'GUARDIAN', 'SCHOOL')),
    person_id uuid not null,
    name text not null,
    signed_at timestamptz,
    signed_by uuid,
    signed_how text check (signed_how in ('SESSION', 'LINK')),
    primary key (agreement_id, position)
);
create index signers_person on signers (person_id);
select wall_off('signers');

create table questions (
    id uuid primary key,
    agreement_id uuid not null references agreements,
    school_id text not null,
    party text not null,
    person_id uuid not null,
    text text not null,
    asked_at timestamptz not null,
    answered_at timestamptz
);
create index questions_agreement on questions (agreement_id);
select wall_off('questions');
