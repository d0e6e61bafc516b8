alter table companies
    add column version bigint not null default 0,
    add column owner_id uuid,
    add foreign key (school_id, owner_id) references staff (school_id, id);
create index companies_owner on companies (school_id, owner_id);
create index companies_town on companies (school_id, lower(town));

create table company_contacts (
    id uuid primary key,
    school_id text not null,
    version bigint not null default 0,
    company_id uuid not null references companies,
    name text not null,
    function text,
    email text,
    phone text
);
create index company_contacts_company on company_contacts (company_id, name);
select wall_off('company_contacts');

create table company_notes (
    id uuid primary key,
    school_id text not null,
    company_id uuid not null references companies,
    kind text not null check (kind in ('NOTE', 'AGREEMENT')),
    text text not null,
    written_by uuid not null,
    written_by_name text not null,
    written_at timestamptz not null
);
create index company_notes_company on company_notes (company_id, written_at desc);
select wall_off('company_notes');

create table company_talks (
    id uuid primary key,
    school_id text not null,
    company_id uuid not null references companies,
    held_on date not null,
    how text not null check (how in ('PHONE', 'MAIL', 'VISIT', 'VIDEO')),
    contact_name text,
    about text not null,
    held_by uuid not null,
    held_by_name text not null,
    next_step text,
    next_step_on date,
    next_step_done_at timestamptz,
    check ((next_step is null) = (next_step_on is null))
);
create index company_talks_company on company_talks (company_id, held_on desc);
create index company_talks_due on company_talks (school_id, next_step_on) where next_step_done_at is null;
select wall_off('company_talks');
