-- What has left the school stays for what was: placements, reports and rounds keep its name.
alter table programmes add column left_on date;
alter table groups add column left_on date;
alter table staff add column left_on date;
alter table companies add column left_on date;
alter table trainers add column left_on date;
