package nl.stagerocs.platform.schools;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives every service the list of schools and transactions that stay within them. */
@AutoConfiguration(before = HibernateJpaAutoConfiguration.class)
class SchoolsConfiguration {

    @Bean
    Schools schools(@Value("${stagerocs.schools}") String setting) {
        return new Schools(setting);
    }

    @Bean
    WalledTransactions transactionManager(EntityManagerFactory entityManagers) {
        return new WalledTransactions(entityManagers);
    }
}
