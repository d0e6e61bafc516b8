-- Kilometres between two points as the crow flies: the haversine on a sphere of 6,371 km.
create function kilometres(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
    returns double precision language sql immutable parallel safe
    return 2 * 6371 * asin(least(1, sqrt(power(sin(radians(lat1 - lat2) / 2), 2)
        + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon1 - lon2) / 2), 2))));

-- Small: fewer than 10 people work there. Medium: fewer than 50.
alter table companies
    add column employees int check (employees >= 0),
    add column size text generated always as (case when employees < 10 then 'SMALL' when employees < 50 then 'MEDIUM' when employees >= 50 then 'LARGE' end) stored;
create index companies_region on companies (school_id, left(postcode, 2));

-- As lat and lon, copied from the company, so that the index alone answers what places there are.
alter table places add column company_size text;

drop index places_search;
create index places_search on places (school_id, crebo, lat, lon)
    include (id, company_id, company_size, leerweg, starts_on, ends_on, days_per_week, capacity, taken, compensation_cents, minimum_age, published_at)
    where state = 'OFFERED';
