package nl.stagerocs.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MailsTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 9);
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    /** When the reminder goes of a task that is heard of at a moment. */
    private static List<Instant> remindersHeard(String moment) {
        var scheduler = mock(SchedulerClient.class);
        var mails = new Mails(scheduler, Clock.fixed(Instant.parse(moment), DUTCH), Period.ofDays(7));
        mails.remind("99RL", new UUID(0, 1), DUE);
        ArgumentCaptor<SchedulableInstance<String>> queued = ArgumentCaptor.captor();
        verify(scheduler, atMost(1)).scheduleIfNotExists(queued.capture());
        return queued.getAllValues().stream()
                .map(each -> each.getNextExecutionTime(Instant.EPOCH))
                .toList();
    }

    @Test
    void remindsInTheMorningAWeekBefore() {
        Instant morning = Instant.parse("2027-03-02T07:00:00Z");

        assertThat(remindersHeard("2027-01-11T10:00:00Z")).containsExactly(morning);
        assertThat(remindersHeard("2027-03-01T22:59:00Z")).containsExactly(morning);
    }

    @Test
    void remindsNobodyWhoHearsOfItWithinTheWeekOrLater() {
        assertThat(remindersHeard("2027-03-01T23:01:00Z")).isEmpty();
        assertThat(remindersHeard("2027-03-09T10:00:00Z")).isEmpty();
        assertThat(remindersHeard("2027-03-10T10:00:00Z")).isEmpty();
    }
}
