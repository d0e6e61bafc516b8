-- Whom a company wants to meet has to choose a time, and then to go there. The last invitation counts, and the last answer to it.
alter table applications add invited_at timestamptz, add answered_at timestamptz, add meets_until timestamptz;
