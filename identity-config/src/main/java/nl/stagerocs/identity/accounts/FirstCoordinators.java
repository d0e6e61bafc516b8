package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.Schools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who can sign in before there is any roster, to bring the first one in. The roster adopts them by their address. */
@Component
public class FirstCoordinators {

    private static final Logger log = LoggerFactory.getLogger(FirstCoordinators.class);

    private final Accounts accounts;
    private final Schools schools;
    private final TransactionTemplate transaction;

    FirstCoordinators(Accounts accounts, Schools schools, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.schools = schools;
        this.transaction = transaction;
    }

    /** Makes the account of a school's first coordinator; nothing happens when somebody has this address already. */
    public void make(String school, String email) {
        UUID person = Ids.ofEmail(email);
        var first = new Member(
                person, email, "Coördinator", schools.nameOf(school), Capacity.STAFF, List.of("coordinator"));
        try {
            transaction.executeWithoutResult(status -> {
                if (!accounts.knows(person)) {
                    accounts.keep(school, first);
                }
            });
        } catch (AddressOfAnotherPerson e) {
            log.warn("The first coordinator of {} has the address of another person, who keeps it", school);
        }
    }
}
