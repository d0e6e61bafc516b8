-- A place may be for several programmes: each is a question, with an answer of its own.
alter table pending_checks drop constraint pending_checks_pkey, add primary key (place_id, crebo);
drop index recognition_checks_place;
create index recognition_checks_place on recognition_checks (place_id, crebo, verified_at desc);
