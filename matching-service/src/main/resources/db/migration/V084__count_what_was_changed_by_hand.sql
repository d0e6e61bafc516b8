create index allocation_results_by_hand on allocation_results (round_id) where reason is not null;
