create table company_merges (
    merged_id uuid primary key,
    school_id text not null,
    company_id uuid not null references companies,
    name text not null,
    leerbedrijf_id text not null,
    company jsonb not null,
    recognitions jsonb not null,
    merged_by uuid not null,
    merged_by_name text not null,
    merged_at timestamptz not null
);
create index company_merges_company on company_merges (company_id);
select wall_off('company_merges');

create table companies_apart (
    one_id uuid not null references companies on delete cascade,
    other_id uuid not null references companies on delete cascade,
    school_id text not null,
    primary key (one_id, other_id),
    check (one_id < other_id)
);
create index companies_apart_other on companies_apart (other_id);
select wall_off('companies_apart');

create index companies_kvk on companies (school_id, kvk);
create index companies_address on companies (school_id, upper(replace(postcode, ' ', '')), lower(house_number));
