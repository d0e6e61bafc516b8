-- Who was there before this has been invited already.
alter table accounts
    add column invite_at timestamptz,
    add column invited_at timestamptz default now(),
    add column tries int not null default 0;
alter table accounts alter column invited_at drop default;
create index accounts_invite_at on accounts (invite_at) where invite_at is not null;
