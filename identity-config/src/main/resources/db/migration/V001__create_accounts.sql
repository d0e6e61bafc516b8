-- One account serves a person in every school, so these tables look over the wall between schools; only this service reads them.
create table accounts (
    person_id uuid primary key,
    keycloak_id text not null unique
);

create table memberships (
    person_id uuid not null,
    school text not null,
    roles text[] not null,
    primary key (person_id, school)
);
