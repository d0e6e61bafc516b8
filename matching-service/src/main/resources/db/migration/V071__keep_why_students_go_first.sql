alter table allocation_priorities add column reason text check (length(reason) between 1 and 1000);
