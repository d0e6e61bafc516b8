create table shortlists (
    id uuid primary key references students,
    school_id text not null,
    version bigint not null,
    places uuid[] not null check (cardinality(places) <= 12),
    changed_at timestamptz not null
);
create index shortlists_first on shortlists (school_id, (places[1]));
select wall_off('shortlists');
