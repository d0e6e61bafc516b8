alter table tasks add column due date;
