package nl.stagerocs.matching.figures;

/** The SQL that says of every student that the reader may see how far they are. */
final class Standings {

    /**
     * A common table {@code standings}, with parameters {@code all} and {@code me}: each student once, with the {@link Standing}, what it is about (a placement, proposal,
     * application or round), and the counts that a report adds up.
     */
    static final String TABLE = """
            with placed as (
                select student_id, bool_or(state = 'APPROVED') as approved, bool_or(state = 'REJECTED') as rejected,
                       (array_agg(id order by proposed_at) filter (where state = 'PROPOSED'))[1] as proposed
                from placements group by student_id),
            applied as (
                select student_id, count(*) filter (where state in ('SUBMITTED', 'INVITED')) as open, bool_or(state in ('REJECTED', 'EXPIRED')) as declined,
                       (array_agg(id order by submitted_at) filter (where state = 'INVITED'))[1] as invited,
                       (array_agg(id order by submitted_at) filter (where state = 'SUBMITTED'))[1] as submitted
                from applications group by student_id),
            own as (
                select student_id, bool_or(state = 'REJECTED') as rejected, count(*) filter (where state not in ('REJECTED', 'WITHDRAWN')) as alive,
                       (array_agg(id) filter (where state = 'PROPOSED'))[1] as proposed, (array_agg(id) filter (where state = 'QUESTIONED'))[1] as questioned
                from proposals group by student_id),
            rounds as (
                select group_id, (array_agg(id order by id desc))[1] as id
                from allocation_rounds cross join unnest(groups) as group_id where state in ('PREPARED', 'COMPARED') group by group_id),
            results as (
                select distinct on (e.student_id) e.student_id, r.id, e.place_id is null as nothing
                from allocation_rounds r join allocation_results e on e.round_id = r.id and e.method = r.method
                where r.state = 'PUBLISHED' order by e.student_id, r.published_at desc),
            standings as (
                select s.id, s.group_id, coalesce(a.open, 0) as open, coalesce(p.alive, 0) as own, v.standing,
                       case v.standing when 'AWAITS_APPROVAL' then m.proposed when 'AWAITS_DECISION' then p.proposed when 'QUESTIONED' then p.questioned
                           when 'INVITED' then a.invited when 'AWAITS_ANSWER' then a.submitted when 'AWAITS_DISTRIBUTION' then r.id
                           when 'PASSED_OVER' then e.id end as about
                from students s
                left join placed m on m.student_id = s.id left join applied a on a.student_id = s.id left join own p on p.student_id = s.id
                left join rounds r on r.group_id = s.group_id left join results e on e.student_id = s.id and e.nothing
                left join shortlists l on l.id = s.id and cardinality(l.places) > 0
                cross join lateral (select case
                    when m.approved then 'PLACED'
                    when m.proposed is not null then 'AWAITS_APPROVAL'
                    when p.proposed is not null then 'AWAITS_DECISION'
                    when p.questioned is not null then 'QUESTIONED'
                    when a.invited is not null then 'INVITED'
                    when a.submitted is not null then 'AWAITS_ANSWER'
                    when r.id is not null then 'AWAITS_DISTRIBUTION'
                    when e.id is not null then 'PASSED_OVER'
                    when m.rejected or p.rejected or a.declined then 'DECLINED'
                    when l.id is not null then 'ONLY_WISHES'
                    else 'NOT_BEGUN' end as standing) v
                where s.left_on is null and (:all or s.supervisor_id = :me))
            """;

    /** A common table more, {@code offer}: the free room of what is offered, leaving out what SBB does not recognise. */
    static final String OFFER = """
            , offer as (
                select l.crebo, l.leerweg, l.starts_on, l.ends_on, sum(l.capacity - l.taken) as room
                from places l
                where l.state = 'OFFERED' and l.taken < l.capacity
                  and not exists (select from recognitions n where n.company_id = l.company_id and n.crebo = l.crebo and not n.recognised)
                group by l.crebo, l.leerweg, l.starts_on, l.ends_on)
            """;

    /** An offer that fits a group {@code g} of programme {@code o}, as the search says it fits. */
    static final String FITS =
            "f.crebo = o.crebo and f.leerweg = o.leerweg and f.starts_on <= g.ends_on and f.ends_on >= g.starts_on";

    private Standings() {}
}
