-- What was promised when the student applied, so that a setting changed later breaks no promise.
alter table applications
    add column first_look boolean not null default false,
    add column revealed_at timestamptz;
update applications set revealed_at = decided_at where state = 'ACCEPTED';

create table disclosures (
    id uuid primary key,
    school_id text not null,
    application_id uuid not null references applications,
    person_id uuid not null,
    what text not null check (what in ('IDENTITY', 'CV')),
    occasion text not null check (occasion in ('INVITATION', 'ACCEPTANCE', 'DOWNLOAD')),
    at timestamptz not null
);
create index disclosures_newest on disclosures (application_id, id desc);
select wall_off('disclosures');
