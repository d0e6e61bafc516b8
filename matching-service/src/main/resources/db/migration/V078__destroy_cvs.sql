-- When a CV was destroyed, some time after its application had ended.
alter table applications add column cv_destroyed_at timestamptz;
create index applications_cv on applications (id) where cv_key is not null and decided_at is not null;
