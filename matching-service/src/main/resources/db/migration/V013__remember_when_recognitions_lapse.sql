alter table recognitions add column lapsed_at timestamptz;
update recognitions set lapsed_at = verified_at where not recognised;
alter table recognitions add check (recognised = (lapsed_at is null));
create index recognitions_lapsed on recognitions (school_id, lapsed_at desc) where not recognised;
