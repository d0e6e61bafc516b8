package nl.stagerocs.matching.imports;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.Test;

/** Figures, not a test: a school's thirty thousand students in one workbook, by the service on its real parts. */
class ImportBenchmark extends MatchingTest {

    private static final int STUDENTS = 30_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final long POLL_NANOS = 20_000_000;

    private final List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    @Test
    void printsFigures() {
        byte[] workbook = workbook();
        System.gc();

        long start = begin();
        UUID id = Market.checkedId(market.check(Market.SCHOOL, "students", workbook));
        print("import.dryrun." + STUDENTS, start);

        start = begin();
        market.execute(Market.SCHOOL, id);
        while (market.value(Market.SCHOOL, String.class, "select state from imports where id = ?", id)
                .equals("RUNNING")) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        print("import.commit." + STUDENTS, start);
    }

    private static byte[] workbook() {
        var book = Book.of(Market.STUDENTS);
        for (int number = 1; number <= STUDENTS; number++) {
            book.row(Market.studentRow(1_000_000 + number, "Bouzid", Market.SUPERVISOR_EMAIL));
        }
        return book.bytes();
    }

    private long begin() {
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        return System.nanoTime();
    }

    private void print(String name, long start) {
        long ms = (System.nanoTime() - start) / 1_000_000;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        System.out.printf("{\"name\":\"%s\",\"ms\":%d,\"heap_mb\":%d}%n", name, ms, peak);
    }
}
