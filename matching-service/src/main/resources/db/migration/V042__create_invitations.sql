alter table applications drop constraint applications_state_check;
alter table applications
    add constraint applications_state_check
        check (state in ('SUBMITTED', 'INVITED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    add column answer_by timestamptz;
update applications set answer_by = now() + interval '14 days' where state = 'SUBMITTED';
create index applications_unanswered on applications (answer_by) where state in ('SUBMITTED', 'INVITED');
drop index applications_one_open;
create unique index applications_one_open on applications (student_id, place_id) where state in ('SUBMITTED', 'INVITED', 'ACCEPTED');

-- The last invitation counts: a new one takes its place.
create table invitations (
    application_id uuid primary key references applications,
    school_id text not null,
    location text not null,
    remark text,
    invited_at timestamptz not null,
    answered_at timestamptz,
    chosen int,
    answer_remark text,
    check (chosen is null or answered_at is not null)
);
select wall_off('invitations');

create table invitation_slots (
    application_id uuid not null references invitations on delete cascade,
    school_id text not null,
    number int not null check (number between 1 and 5),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    primary key (application_id, number)
);
select wall_off('invitation_slots');
