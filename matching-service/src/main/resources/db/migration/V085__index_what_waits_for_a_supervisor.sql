-- Placements go by who guides the student now; only the count of what waits for a decision still read the index by supervisor.
create index placements_proposed on placements (school_id) where state = 'PROPOSED';
drop index placements_supervisor;
