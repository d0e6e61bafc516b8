create extension if not exists pg_trgm;
create index companies_words on companies using gin (name gin_trgm_ops);
create index places_newest on places (school_id, published_at desc, id desc);
create index placements_place on placements (place_id);
create index placements_newest on placements (school_id, id desc);
create index applications_newest on applications (school_id, submitted_at desc, id desc);
create index trainers_name on trainers (company_id, last_name);
drop index trainers_company;
create index staff_name on staff (school_id, last_name, id);
