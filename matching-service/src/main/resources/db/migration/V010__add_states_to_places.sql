alter table places
    add column version bigint not null default 0,
    add column state text not null default 'OFFERED' check (state in ('DRAFT', 'OFFERED', 'WITHDRAWN')),
    add column tasks text not null default '',
    add column requirements text not null default '',
    add column minimum_age int check (minimum_age between 12 and 99),
    add column needs_vog boolean not null default false;
create index places_title on places (school_id, title, id);
