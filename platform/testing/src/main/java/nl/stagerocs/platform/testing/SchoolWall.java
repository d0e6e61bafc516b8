package nl.stagerocs.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/** Checks that the database itself keeps schools apart. */
public final class SchoolWall {

    private SchoolWall() {}

    /** Every table with a school has row-level security with a policy, and the service's role can't go around it. */
    public static void verify(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForList("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                          and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))""", String.class))
                .as("tables with a school but without a wall")
                .isEmpty();
        assertThat(jdbc.queryForObject("""
                        select not rolsuper and not rolbypassrls
                               and not exists (select from pg_class where relowner = r.oid and relkind = 'r')
                        from pg_roles r where rolname = current_user""", Boolean.class))
                .as("the service's role owns nothing and can't bypass the wall")
                .isTrue();
    }
}
