-- A link that has done its action may still be read with where the service says so; a revoked one opens nothing. Of those of before nobody knows which they were.
alter table used_links add column revoked boolean not null default true;
alter table used_links alter column revoked set default false;
