create table imports (
    id uuid primary key,
    school_id text not null,
    kind text not null,
    file_name text not null,
    state text not null check (state in ('CHECKED', 'RUNNING', 'DONE', 'FAILED')),
    rows int not null,
    created int not null,
    changed int not null,
    unchanged int not null,
    faulty int not null,
    missing int not null,
    done int not null default 0,
    created_at timestamptz not null,
    created_by text not null
);
create unique index imports_one_running on imports (school_id, kind) where state = 'RUNNING';
create index imports_newest on imports (school_id, created_at desc);
select wall_off('imports');

create table import_messages (
    import_id uuid not null references imports on delete cascade,
    school_id text not null,
    number int not null,
    row int not null,
    column_name text not null,
    value text not null,
    code text not null,
    args text[] not null,
    primary key (import_id, number)
);
select wall_off('import_messages');
