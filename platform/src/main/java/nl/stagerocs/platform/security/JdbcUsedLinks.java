package nl.stagerocs.platform.security;

import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Used links as rows, written together with what they did. */
class JdbcUsedLinks implements UsedLinks {

    private final JdbcTemplate jdbc;

    JdbcUsedLinks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(Caller caller) {
        var link = caller.link();
        if (link != null
                && jdbc.update("insert into used_links (jti) values (?) on conflict do nothing", link.jti()) == 0) {
            throw Refusal.gone("link-used");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void refuseUsed(Caller caller) {
        refuse(caller, "select revoked from used_links where jti = ?");
    }

    @Override
    @Transactional(readOnly = true)
    public void refuseRevoked(Caller caller) {
        refuse(caller, "select revoked from used_links where jti = ? and revoked");
    }

    private void refuse(Caller caller, String question) {
        var link = caller.link();
        if (link != null) {
            jdbc.queryForList(question, Boolean.class, link.jti()).forEach(revoked -> {
                throw Refusal.gone(revoked ? "link-settled" : "link-used");
            });
        }
    }
}
