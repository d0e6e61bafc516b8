-- What SBB said about the company that a student proposes, and which number that was about.
alter table proposals
    add column verified_leerbedrijf_id text,
    add column recognised boolean,
    add column verified_at timestamptz;
