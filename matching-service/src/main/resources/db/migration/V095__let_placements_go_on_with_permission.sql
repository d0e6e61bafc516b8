-- Who allowed a placement to go on at a company without recognition, on which day and why (WEB 7.2.10), and who kept that here.
alter table placements add column permitted_by text, add column permitted_on date, add column permitted_because text, add column permission_kept_by uuid;
alter table placements add constraint placements_permission
    check (num_nulls(permitted_by, permitted_on, permitted_because, permission_kept_by) in (0, 4));
