create table proposals (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    student_id uuid not null references students,
    state text not null check (state in ('PROPOSED', 'QUESTIONED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    leerbedrijf_id text check (leerbedrijf_id ~ '^[0-9]{9}$'),
    company_name text not null,
    street text not null,
    house_number text not null,
    postcode text not null,
    town text not null,
    contact_first_name text not null,
    contact_infix text,
    contact_last_name text not null,
    contact_email text not null,
    title text not null,
    tasks text not null,
    starts_on date not null,
    ends_on date not null,
    days_per_week int not null check (days_per_week between 1 and 5),
    remark text,
    proposed_at timestamptz not null,
    decided_at timestamptz,
    placement_id uuid,
    check (ends_on > starts_on)
);
create unique index proposals_one_open on proposals (student_id) where state in ('PROPOSED', 'QUESTIONED');
create index proposals_student on proposals (student_id);
create index proposals_newest on proposals (school_id, proposed_at desc, id desc);
select wall_off('proposals');
