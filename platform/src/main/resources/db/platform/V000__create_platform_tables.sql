create table outbox (
    row bigint generated always as identity primary key,
    id uuid not null unique,
    topic text not null,
    type text not null,
    subject uuid not null,
    school text not null,
    occurred_at timestamptz not null,
    traceparent text,
    body text
);

create table inbox (
    event_id uuid primary key,
    received_at timestamptz not null default now()
);
create index inbox_received_at on inbox (received_at);

create table used_links (
    jti uuid primary key,
    used_at timestamptz not null default now()
);

-- The set of schools of the current transaction; empty, so that nothing shows, when nobody said so.
create function current_schools() returns text[] language sql stable
    return string_to_array(coalesce(current_setting('stagerocs.schools', true), ''), ',');

-- Walls a table off per school: the service's role sees and writes only rows of the transaction's schools.
create function wall_off(walled regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('create policy schools on %s using (school_id = any (current_schools()))', walled);
end
$$;
