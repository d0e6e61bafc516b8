package nl.stagerocs.standalone.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.stagerocs.standalone.Home;
import nl.stagerocs.standalone.Secrets;
import nl.stagerocs.standalone.demo.DemoSchool.People;
import nl.stagerocs.standalone.demo.DemoSchool.Size;

/** The two demo schools, brought in once. */
public final class DemoSchools {

    /** The setting that names the schools. */
    public static final String SETTING = "99RL=ROC Rivierenland;99ZK=ROC Zuiderkwartier";

    /** Who can import before anybody else is known. */
    public static final String FIRST_COORDINATORS =
            "99RL=j.bakker@rivierenland.example;99ZK=p.smit@zuiderkwartier.example";

    private final Home home;
    private final Secrets secrets;

    public DemoSchools(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    /** One client per school for its own systems; the demo data comes in by it. */
    public static String erpClients(Secrets secrets) {
        return "99RL=" + secrets.of("client.erp.99RL") + ";99ZK=" + secrets.of("client.erp.99ZK");
    }

    /** Writes the workbooks and imports them, unless that was done before; then gives the demo accounts their password. */
    public void load() throws Exception {
        Path done = home.folder("demo").resolve("loaded");
        if (Files.exists(done)) {
            return;
        }
        LocalDate today = LocalDate.now();
        var school = new DemoSchool(new Size(20, 80, 25, 100, 1_500, 2_600), "rivierenland.example", 2026, today);
        bringIn("99RL", school.sheets(rivierenland(today)));
        var other = new DemoSchool(new Size(2, 2, 20, 6, 20, 30), "zuiderkwartier.example", 7, today);
        bringIn("99ZK", other.sheets(zuiderkwartier(today)));
        new DemoPasswords(home, secrets).set();
        Files.createFile(done);
    }

    private void bringIn(String school, List<Sheet> sheets) throws Exception {
        Path folder = home.folder("demo/" + school);
        var importing = new DemoImport(home, school, secrets.of("client.erp." + school));
        for (Sheet sheet : sheets) {
            long from = System.currentTimeMillis();
            importing.bringIn(sheet.kind(), sheet.write(folder));
            System.out.printf(
                    "%-14s %6.1f s  %,d rows for %s%n",
                    sheet.kind(), (System.currentTimeMillis() - from) / 1000.0, sheet.size(), school);
        }
    }

    private static People rivierenland(LocalDate today) {
        String supervisor = "e.aydin@rivierenland.example";
        return new People(
                List.of(
                        new Object[] {"j.bakker@rivierenland.example", "Jan", "", "Bakker", "coördinator", "nee"},
                        new Object[] {supervisor, "Elif", "", "Aydin", "begeleider", "nee"},
                        new Object[] {"m.visser@rivierenland.example", "Marit", "", "Visser", "administratie", "nee"},
                        new Object[] {"j.deruiter@rivierenland.example", "Joke", "de", "Ruiter", "administratie", "ja"
                        }),
                List.of(
                        new Object[] {
                            "104882",
                            "Yara",
                            "",
                            "Bouzid",
                            "yara.bouzid@student.rivierenland.example",
                            today.minusYears(19).minusDays(40),
                            "MZ2B",
                            supervisor,
                            "6711 AB",
                            "Ede",
                            "",
                            "",
                            2,
                            "Jeugd en gezin",
                            "fiets"
                        },
                        new Object[] {
                            "104883",
                            "Daan",
                            "",
                            "Verhoeven",
                            "daan.verhoeven@student.rivierenland.example",
                            today.minusYears(17).minusDays(40),
                            "MZ2B",
                            supervisor,
                            "6701 CD",
                            "Wageningen",
                            "Ria Verhoeven",
                            "ouder.verhoeven@example.nl",
                            2,
                            "Volwassenen",
                            "OV"
                        },
                        new Object[] {
                            "104884",
                            "Sem",
                            "de",
                            "Wit",
                            "sem.dewit@student.rivierenland.example",
                            today.minusYears(18).minusDays(40),
                            "SE2B",
                            supervisor,
                            "6711 EF",
                            "Ede",
                            "",
                            "",
                            2,
                            "",
                            "scooter"
                        }),
                List.<Object[]>of(
                        new Object[] {"100000412", "Wim", "", "Prins", "w.prins@zuiderkwartier.example", "0318 555 0412"
                        }),
                supervisor);
    }

    private static People zuiderkwartier(LocalDate today) {
        String supervisor = "k.mulder@zuiderkwartier.example";
        return new People(
                List.of(
                        new Object[] {"p.smit@zuiderkwartier.example", "Petra", "", "Smit", "coördinator", "nee"},
                        new Object[] {supervisor, "Karim", "", "Mulder", "begeleider", "nee"},
                        new Object[] {"w.prins@zuiderkwartier.example", "Wim", "", "Prins", "administratie", "ja"}),
                List.<Object[]>of(new Object[] {
                    "5001",
                    "Noor",
                    "el",
                    "Amrani",
                    "noor.elamrani@student.zuiderkwartier.example",
                    today.minusYears(20),
                    "MZ2B",
                    supervisor,
                    "6711 AB",
                    "Ede",
                    "",
                    "",
                    2,
                    "Jeugd en gezin",
                    "fiets"
                }),
                List.of(),
                supervisor);
    }
}
