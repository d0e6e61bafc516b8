-- A question stays for as long as its answer matters, and is asked again: of a place on offer, of a placement, and of a place that a student proposes;
-- each asks for itself. What is proposed is no place of a company yet.
alter table pending_checks rename to questions;
alter index pending_checks_due rename to questions_due;
alter index pending_checks_company rename to questions_company;
alter table questions add column asker_id uuid, add column ends_on date;
update questions set asker_id = place_id, ends_on = starts_on + interval '1 year';
alter table questions
    drop constraint pending_checks_pkey,
    add primary key (asker_id, crebo);
alter table questions
    alter column ends_on set not null,
    alter column place_id drop not null,
    alter column company_id drop not null;
create index questions_place on questions (place_id);

alter table recognition_checks add column asker_id uuid;
update recognition_checks set asker_id = place_id;
alter table recognition_checks
    alter column asker_id set not null,
    alter column place_id drop not null,
    alter column company_id drop not null;

-- What was answered before is asked again too, spread over a week; how long it matters was not kept.
insert into questions (asker_id, place_id, school_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, ends_on, next_at)
select distinct on (place_id, crebo)
       place_id, place_id, school_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, starts_on + interval '1 year', now() + random() * interval '7 days'
from recognition_checks
where starts_on > current_date - interval '1 year'
order by place_id, crebo, verified_at desc
on conflict do nothing;
