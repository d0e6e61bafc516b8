-- A row per role, so that who tells of somebody as a trainer leaves alone what they are as staff of the same school.
alter table memberships drop constraint memberships_pkey, add column role text;
insert into memberships (person_id, school, roles, role) select person_id, school, roles, unnest(roles) from memberships;
delete from memberships where role is null;
alter table memberships drop column roles, add primary key (person_id, school, role);

-- Keycloak has still to be told what these accounts are at which school.
alter table accounts add column behind boolean not null default true;
alter table accounts alter column behind set default false;
create index accounts_behind on accounts (person_id) where behind;
