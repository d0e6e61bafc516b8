-- What rounds of before looked at, in the words of now: a VOG was arranged for everybody and nothing was agreed with companies.
update allocation_records r
set inputs = (r.inputs::jsonb
    || jsonb_build_object('candidates', (
           select coalesce(jsonb_agg(each.candidate || '{"vog": true}' order by each.number), '[]')
           from jsonb_array_elements(r.inputs::jsonb -> 'candidates') with ordinality as each (candidate, number)))
    || '{"companies": []}')::text
where not r.inputs::jsonb ? 'companies';
