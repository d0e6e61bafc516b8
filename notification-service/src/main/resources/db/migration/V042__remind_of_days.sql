-- Of which day somebody was reminded, so that a repeat does not do so again.
alter table tasks add column reminded_for date;
