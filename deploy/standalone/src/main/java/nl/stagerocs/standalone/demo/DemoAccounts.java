package nl.stagerocs.standalone.demo;

import java.util.List;

/** The people of the demo schools whom a newcomer can be. Their password exists only on this machine's standalone system. */
public final class DemoAccounts {

    /** The password of every demo account. */
    public static final String PASSWORD = "stage-demo-2026";

    static final String OPERATOR = "operator@stagerocs.example";

    static final List<Account> ALL = List.of(
            new Account("student", "yara.bouzid@student.rivierenland.example"),
            new Account("student, 17", "daan.verhoeven@student.rivierenland.example"),
            new Account("student, waiting", "sem.dewit@student.rivierenland.example"),
            new Account("trainer", "a.vandam@delinde.example"),
            new Account("supervisor", "e.aydin@rivierenland.example"),
            new Account("coordinator", "j.bakker@rivierenland.example"),
            new Account("administration", "m.visser@rivierenland.example"),
            new Account("signs for school", "j.deruiter@rivierenland.example"),
            new Account("other school", "p.smit@zuiderkwartier.example"),
            new Account("other school", "k.mulder@zuiderkwartier.example"),
            new Account("other school", "noor.elamrani@student.zuiderkwartier.example"),
            new Account("office + trainer", "w.prins@zuiderkwartier.example"),
            new Account("operations", OPERATOR));

    private DemoAccounts() {}

    record Account(String role, String email) {}

    /** A line per account. */
    public static String described() {
        return String.join(
                System.lineSeparator(),
                ALL.stream()
                        .map(each -> "%-17s %s".formatted(each.role(), each.email()))
                        .toList());
    }
}
