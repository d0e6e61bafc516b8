create table school_settings (
    school_id text primary key,
    version bigint not null,
    first_look boolean not null,
    answer_within_days int not null check (answer_within_days between 1 and 90),
    most_open_per_student int not null check (most_open_per_student between 1 and 50),
    most_open_per_place int not null check (most_open_per_place between 1 and 500)
);
select wall_off('school_settings');
