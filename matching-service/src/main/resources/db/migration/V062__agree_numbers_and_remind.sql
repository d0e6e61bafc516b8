-- Whether the school arranges a statement of conduct (VOG) for the students of a programme before their internship.
alter table programmes add column arranges_vog boolean not null default true;

-- How many students a company wants at least, and takes at most over all its places; who is there already counts.
alter table companies
    add column at_least int check (at_least between 0 and 1000),
    add column at_most int check (at_most between 0 and 1000),
    add check (at_least <= at_most);

-- Which deadline a student was reminded of, so that each is said once.
create table deadline_reminders (
    student_id uuid not null references students,
    school_id text not null,
    step text not null check (step in ('WISHES', 'PLACE')),
    due date not null,
    reminded_at timestamptz not null,
    primary key (student_id, step, due)
);
select wall_off('deadline_reminders');
