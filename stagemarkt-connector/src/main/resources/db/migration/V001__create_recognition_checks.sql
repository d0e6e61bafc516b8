-- Of SBB only this is stored: the leerbedrijf-ID, the outcome and the time of each check.
create table recognition_checks (
    id uuid primary key,
    school_id text not null,
    place_id uuid not null,
    company_id uuid not null,
    leerbedrijf_id text not null check (leerbedrijf_id ~ '^[0-9]{9}$'),
    crebo text not null check (crebo ~ '^[0-9]{5}$'),
    starts_on date not null,
    recognised boolean not null,
    verified_at timestamptz not null
);
create index recognition_checks_place on recognition_checks (place_id, verified_at desc);
select wall_off('recognition_checks');

create table pending_checks (
    place_id uuid primary key,
    school_id text not null,
    company_id uuid not null,
    leerbedrijf_id text not null check (leerbedrijf_id ~ '^[0-9]{9}$'),
    crebo text not null check (crebo ~ '^[0-9]{5}$'),
    starts_on date not null,
    attempts int not null default 0,
    next_at timestamptz not null
);
create index pending_checks_due on pending_checks (next_at);
create index pending_checks_company on pending_checks (leerbedrijf_id);
select wall_off('pending_checks');
