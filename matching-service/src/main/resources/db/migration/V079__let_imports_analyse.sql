-- After a large import the tables of the lists are looked at anew (analyze), by whoever may fill them.
do $$
declare filler record;
begin
    for filler in
        select distinct c.oid::regclass as filled, g.grantee::regrole as who
        from pg_class c cross join aclexplode(c.relacl) g
        where c.oid in ('programmes'::regclass, 'internship_periods'::regclass, 'groups'::regclass, 'group_periods'::regclass, 'staff'::regclass,
                        'students'::regclass, 'companies'::regclass, 'trainers'::regclass, 'places'::regclass, 'shortlists'::regclass)
          and g.privilege_type = 'INSERT' and g.grantee <> c.relowner and g.grantee <> 0
    loop
        execute format('grant maintain on %s to %s', filler.filled, filler.who);
    end loop;
end
$$;
