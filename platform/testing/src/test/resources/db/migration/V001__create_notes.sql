create table notes (
    id uuid primary key,
    school_id text not null,
    version bigint not null,
    text text not null
);
select wall_off('notes');
