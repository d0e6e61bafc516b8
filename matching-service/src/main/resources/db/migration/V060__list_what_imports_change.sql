-- What a school itself calls a column of a list.
create table import_headings (
    school_id text not null,
    kind text not null,
    column_name text not null,
    heading text not null,
    primary key (school_id, kind, column_name)
);
select wall_off('import_headings');

-- What an import would do row by row, up to a bound; a missing row is not in the file.
create table import_rows (
    import_id uuid not null references imports on delete cascade,
    school_id text not null,
    change text not null check (change in ('CREATED', 'CHANGED', 'MISSING')),
    number int not null,
    row int,
    key text not null,
    label text not null,
    columns text[] not null,
    before text[] not null,
    after text[] not null,
    primary key (import_id, change, number)
);
select wall_off('import_rows');

alter table imports add column ignored text not null default '', add column alive_at timestamptz;
