create table suggestions (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    student_id uuid not null references students,
    place_id uuid not null references places,
    suggested_by uuid not null,
    word text check (length(word) <= 500),
    suggested_at timestamptz not null,
    refusal text check (length(refusal) <= 1000),
    refused_at timestamptz,
    unique (student_id, place_id),
    check ((refusal is null) = (refused_at is null))
);
create index suggestions_place on suggestions (place_id);
select wall_off('suggestions');
