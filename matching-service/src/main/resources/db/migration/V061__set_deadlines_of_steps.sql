-- By which day a group's students have their wishes in order, a place, and a signed agreement; none when the school sets none.
alter table groups add column wishes_by date, add column place_by date, add column agreement_by date;
