-- No unique constraint on what was said: hearing it twice must show.
create table heard (
    row bigint generated always as identity primary key,
    school_id text not null,
    week_id uuid not null,
    minutes int not null
);
select wall_off('heard');
