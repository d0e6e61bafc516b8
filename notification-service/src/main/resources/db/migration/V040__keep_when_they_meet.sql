alter table tasks add column starts_at timestamptz, add column ends_at timestamptz;
