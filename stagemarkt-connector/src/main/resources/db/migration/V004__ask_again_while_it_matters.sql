-- A question stays for as long as its answer matters, and is asked again: of a place on offer, and of a placement, who each ask for themselves.
alter table pending_checks rename to questions;
alter index pending_checks_due rename to questions_due;
alter index pending_checks_company rename to questions_company;
alter table questions add column asker_id uuid, add column ends_on date;
update questions set asker_id = place_id, ends_on = starts_on + interval '1 year';
alter table questions
    alter column asker_id set not null,
    alter column ends_on set not null,
    drop constraint pending_checks_pkey,
    add primary key (asker_id, crebo);
create index questions_place on questions (place_id);

-- What was answered before is asked again too, spread over a week; how long it matters was not kept.
insert into questions (asker_id, place_id, school_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, ends_on, next_at)
select distinct on (place_id, crebo)
       place_id, place_id, school_id, company_id, leerbedrijf_id, crebo, leerweg, starts_on, starts_on + interval '1 year', now() + random() * interval '7 days'
from recognition_checks
where starts_on > current_date - interval '1 year'
order by place_id, crebo, verified_at desc
on conflict do nothing;
