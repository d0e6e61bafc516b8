-- Where a postcode lies is in a table of its own, not in where the school's companies are.
drop index companies_region;
