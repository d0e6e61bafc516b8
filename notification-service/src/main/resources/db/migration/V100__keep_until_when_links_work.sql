-- Until when what waits can be answered, where that is later than a link works otherwise.
alter table tasks add column answer_by timestamptz;
