package nl.stagerocs.matching.relations;

import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is kept about a company. */
@Repository
class Relations {

    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Relation of(UUID company) {
        refuseUnknown(company);
        return new Relation(
                jdbc.sql("""
                                select id, version, name, function, email, phone from company_contacts
                                where company_id = ? order by name limit 200""").param(company).query(Relation.Contact.class).list(),
                jdbc.sql("""
                                select id, kind, text, written_by_name, written_at from company_notes
                                where company_id = ? order by written_at desc limit 500""").param(company).query(Relation.Note.class).list(),
                jdbc.sql("""
                                select id, held_on, how, contact_name, about, held_by_name, next_step, next_step_on,
                                       next_step_done_at is not null as next_step_done
                                from company_talks where company_id = ? order by held_on desc, id desc limit 500""").param(company).query(Relation.Talk.class).list());
    }

    void refuseUnknown(UUID company) {
        boolean known = jdbc.sql("select exists (select from companies where id = ?)")
                .param(company)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw Refusal.notFound();
        }
    }
}
