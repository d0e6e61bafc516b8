create table companies (
    id uuid primary key default uuidv7(),
    school_id text not null,
    leerbedrijf_id text not null check (leerbedrijf_id ~ '^[0-9]{9}$'),
    name text not null,
    kvk text,
    street text not null,
    house_number text not null,
    postcode text not null,
    town text not null,
    phone text,
    website text,
    contact_name text,
    contact_email text,
    lat double precision not null,
    lon double precision not null,
    unique (school_id, leerbedrijf_id)
);
create index companies_name on companies (school_id, name, id);
select wall_off('companies');

create table trainers (
    id uuid not null,
    school_id text not null,
    company_id uuid not null references companies,
    email text not null,
    first_name text not null,
    infix text,
    last_name text not null,
    phone text,
    primary key (school_id, id)
);
create index trainers_company on trainers (company_id);
select wall_off('trainers');

create table places (
    id uuid primary key default uuidv7(),
    school_id text not null,
    code text not null,
    company_id uuid not null references companies,
    trainer_id uuid not null,
    title text not null,
    description text not null,
    crebo text not null,
    leerweg text not null check (leerweg in ('BOL', 'BBL')),
    starts_on date not null,
    ends_on date not null,
    days_per_week int not null check (days_per_week between 1 and 5),
    capacity int not null check (capacity > 0),
    taken int not null default 0,
    compensation_cents int check (compensation_cents >= 0),
    lat double precision not null,
    lon double precision not null,
    published_at timestamptz not null default now(),
    words tsvector generated always as (to_tsvector('dutch', title || ' ' || description)) stored,
    check (taken between 0 and capacity),
    check (ends_on > starts_on),
    unique (school_id, code),
    foreign key (school_id, trainer_id) references trainers (school_id, id)
);
create index places_search on places (school_id, crebo, lat, lon);
create index places_words on places using gin (words);
create index places_company on places (company_id);
create index places_trainer on places (trainer_id);
select wall_off('places');

create table recognitions (
    company_id uuid not null references companies,
    school_id text not null,
    crebo text not null,
    recognised boolean not null,
    verified_at timestamptz not null,
    primary key (company_id, crebo)
);
select wall_off('recognitions');

create table ratings (
    id uuid primary key,
    school_id text not null,
    company_id uuid not null references companies,
    stars int not null check (stars between 1 and 5)
);
create index ratings_company on ratings (company_id);
select wall_off('ratings');
