package nl.stagerocs.platform.schools;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells PostgreSQL at the start of every transaction which schools it may touch, for the row-level security policies. */
class WalledTransactions extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    WalledTransactions(EntityManagerFactory entityManagers) {
        super(entityManagers);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (!Schools.current().isEmpty()) {
            try {
                tell(connection());
            } catch (SQLException e) {
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("Could not set the schools of the transaction", e);
            }
        }
    }

    private Connection connection() {
        DataSource dataSource = Objects.requireNonNull(getDataSource());
        var holder =
                (ConnectionHolder) Objects.requireNonNull(TransactionSynchronizationManager.getResource(dataSource));
        return holder.getConnection();
    }

    private static void tell(Connection connection) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('stagerocs.schools', ?, true)")) {
            set.setString(1, String.join(",", Schools.current()));
            set.execute();
        }
    }
}
