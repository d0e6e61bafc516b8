package nl.stagerocs.matching.figures;

/** The SQL that says of every student that the reader may see how far they are. */
final class Standings {

    private static final String TABLE = """
            with standings as (
                select s.id, s.group_id, w.period_id, w.searched_from, a.open, p.alive as own, v.standing,
                       case v.standing when 'AWAITS_APPROVAL' then m.proposed when 'AWAITS_DECISION' then p.proposed when 'QUESTIONED' then p.questioned
                           when 'INVITED' then a.invited when 'AWAITS_ANSWER' then a.submitted when 'AWAITS_DISTRIBUTION' then x.round
                           when 'PASSED_OVER' then e.id end as about
                from %s w
                left join lateral (
                    select id as round from allocation_rounds where groups @> array[w.id] and periods @> array[w.period_id] and state in ('PREPARED', 'COMPARED')
                    order by id desc limit 1) x on true
                cross join lateral (
                    select id, group_id from students where group_id = w.id and left_on is null and (:all or supervisor_id = :me) offset 0) s
                left join shortlists l on l.student_id = s.id and l.period_id = w.period_id and cardinality(l.places) > 0
                cross join lateral (
                    select bool_or(state = 'APPROVED') as approved, bool_or(state = 'REJECTED') as rejected,
                           (array_agg(id order by proposed_at) filter (where state = 'PROPOSED'))[1] as proposed
                    from placements where student_id = s.id and ends_on >= w.starts_on and starts_on < w.next_starts_on) m
                cross join lateral (
                    select count(*) filter (where state in ('SUBMITTED', 'INVITED')) as open, bool_or(state in ('REJECTED', 'EXPIRED')) as declined,
                           (array_agg(id order by submitted_at) filter (where state = 'INVITED'))[1] as invited,
                           (array_agg(id order by submitted_at) filter (where state = 'SUBMITTED'))[1] as submitted
                    from applications i where student_id = s.id
                      and exists (select from places l where l.id = i.place_id and l.ends_on >= w.starts_on and l.starts_on < w.next_starts_on)) a
                cross join lateral (
                    select count(*) filter (where state not in ('REJECTED', 'WITHDRAWN')) as alive, bool_or(state = 'REJECTED') as rejected,
                           (array_agg(id) filter (where state = 'PROPOSED'))[1] as proposed, (array_agg(id) filter (where state = 'QUESTIONED'))[1] as questioned
                    from proposals where student_id = s.id and ends_on >= w.starts_on and starts_on < w.next_starts_on) p
                left join lateral (
                    select r.id, o.place_id is null as nothing
                    from allocation_results o join allocation_rounds r on r.id = o.round_id and r.method = o.method
                    where o.student_id = s.id and r.state = 'PUBLISHED' and r.periods @> array[w.period_id] order by r.published_at desc limit 1) e on e.nothing
                cross join lateral (select case
                    when m.approved then 'PLACED'
                    when not w.begun then 'SEARCHES_LATER'
                    when m.proposed is not null then 'AWAITS_APPROVAL'
                    when p.proposed is not null then 'AWAITS_DECISION'
                    when p.questioned is not null then 'QUESTIONED'
                    when a.invited is not null then 'INVITED'
                    when a.submitted is not null then 'AWAITS_ANSWER'
                    when x.round is not null then 'AWAITS_DISTRIBUTION'
                    when e.id is not null then 'PASSED_OVER'
                    when m.rejected or p.rejected or a.declined then 'DECLINED'
                    when l.id is not null then 'ONLY_WISHES'
                    else 'NOT_BEGUN' end as standing) v)
            """;

    /**
     * A common table {@code offer}: the free room of what is offered, leaving out what SBB does not recognise. A place is there once for each of its programmes; what
     * stands there more than once has the same {@code source}, for who adds up.
     */
    static final String OFFER = """
            offer as (
                select l.crebo, l.crebo as source, l.leerweg, l.starts_on, l.ends_on, sum(l.capacity - l.taken) as room
                from places l
                where l.state = 'OFFERED' and l.taken < l.capacity and l.also_crebos = '{}'
                  and not exists (select from recognitions n where n.company_id = l.company_id and n.crebo = l.crebo and not serves(n, l.starts_on))
                group by l.crebo, l.leerweg, l.starts_on, l.ends_on
                union all
                select a.crebo, l.id::text, l.leerweg, l.starts_on, l.ends_on, l.capacity - l.taken
                from places l cross join lateral unnest(l.crebo || l.also_crebos) a (crebo)
                where l.state = 'OFFERED' and l.taken < l.capacity and l.also_crebos <> '{}'
                  and not exists (select from recognitions n where n.company_id = l.company_id and n.crebo = a.crebo and not serves(n, l.starts_on)))
            """;

    /** An offer that fits a group {@code g} of programme {@code o}, as the search says it fits. */
    static final String FITS =
            "f.crebo = o.crebo and f.leerweg = o.leerweg and f.starts_on <= g.ends_on and f.ends_on >= g.starts_on";

    private Standings() {}

    /**
     * A common table {@code standings}, with parameters {@code all} and {@code me}: each student of each search with the {@link Standing}, what it is about
     * (a placement, proposal, application or round), and the counts that a report adds up. The wall between schools hides from the planner how many rows there
     * are, so the order is fixed: by group, then by student, each by index.
     *
     * @param searches {@code groups_now} or {@code group_searches}
     */
    static String of(String searches) {
        return TABLE.formatted(searches);
    }
}
