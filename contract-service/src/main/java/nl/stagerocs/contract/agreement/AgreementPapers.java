package nl.stagerocs.contract.agreement;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.stagerocs.contract.document.Paper;
import nl.stagerocs.contract.document.Paper.Line;
import nl.stagerocs.contract.document.Paper.Signature;
import nl.stagerocs.contract.document.Typesetter;
import nl.stagerocs.contract.people.People;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.stereotype.Component;

/** The documents of an agreement: one per version to read and sign, and one with the signatures. The law of the land is Dutch, and so are they. */
@Component
class AgreementPapers {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'uur'", DUTCH).withZone(ZoneId.of("Europe/Amsterdam"));

    private final Typesetter typesetter;
    private final MediaStore media;
    private final People people;
    private final Schools schools;

    AgreementPapers(Typesetter typesetter, MediaStore media, People people, Schools schools) {
        this.typesetter = typesetter;
        this.media = media;
        this.people = people;
        this.schools = schools;
    }

    /** Sets the current version, keeps it, and tells the agreement its hash. */
    void render(Agreement agreement) {
        byte[] document = typesetter.set(
                new Paper(schools.nameOf(agreement.schoolId()), agreement.sheet(), sheet(agreement), List.of(), null));
        media.put(key(agreement, "v" + agreement.sheet()), new ByteArrayInputStream(document));
        agreement.render(Typesetter.hash(document));
    }

    /** Sets the final document with the page of signatures. */
    void seal(Agreement agreement) {
        byte[] document = typesetter.set(new Paper(
                schools.nameOf(agreement.schoolId()),
                agreement.sheet(),
                sheet(agreement),
                signatures(agreement),
                agreement.documentHash()));
        media.put(key(agreement, "v" + agreement.sheet() + "-signed"), new ByteArrayInputStream(document));
    }

    /** The final document once everybody has signed, the one to sign before. */
    InputStream open(Agreement agreement) {
        return media.open(key(agreement, "v" + agreement.sheet() + (agreement.isSigned() ? "-signed" : "")));
    }

    private static String key(Agreement agreement, String name) {
        return "agreements/" + agreement.id() + "/" + name + ".pdf";
    }

    private List<Line> sheet(Agreement agreement) {
        Terms terms = agreement.terms();
        List<Line> lines = new ArrayList<>();
        agreement.signers().stream()
                .filter(each -> each.party() == Party.STUDENT)
                .forEach(each -> lines.add(new Line("Student", each.name())));
        lines.add(new Line("School", schools.nameOf(agreement.schoolId())));
        lines.add(new Line(
                "Opleiding",
                "%s, crebo %s, niveau %d, %s"
                        .formatted(
                                agreement.programmeName(), agreement.crebo(), agreement.level(), agreement.leerweg())));
        lines.add(new Line(
                "Leerbedrijf",
                "%s, %s · leerbedrijf-ID %s"
                        .formatted(agreement.companyName(), agreement.companyAddress(), agreement.leerbedrijfId())));
        lines.add(new Line("Stageplek", agreement.placeTitle()));
        lines.add(new Line("Periode", "%s t/m %s".formatted(day(terms.startsOn()), day(terms.endsOn()))));
        lines.add(new Line(
                "Omvang",
                "%s klokuren, %d dagen per week".formatted(hours(terms.requiredMinutes()), terms.daysPerWeek())));
        if (!agreement.workProcesses().isEmpty()) {
            lines.add(new Line("Werkprocessen", String.join(", ", agreement.workProcesses())));
        }
        lines.add(new Line("Praktijkopleider", people.nameOf(agreement.trainerId())));
        lines.add(new Line("Begeleider van school", people.nameOf(agreement.supervisorId())));
        return lines;
    }

    private static List<Signature> signatures(Agreement agreement) {
        return agreement.signers().stream()
                .map(each -> new Signature(
                        party(each.party()),
                        each.name(),
                        MOMENT.format(Objects.requireNonNull(each.signedAt())),
                        each.signedHow() == Signer.How.LINK
                                ? "via de persoonlijke link in een e-mail"
                                : "ingelogd met een eigen account"))
                .toList();
    }

    private static String party(Party party) {
        return switch (party) {
            case TRAINER -> "Namens het leerbedrijf";
            case STUDENT -> "Student";
            case GUARDIAN -> "Wettelijk vertegenwoordiger";
            case SCHOOL -> "Namens de school";
        };
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? String.valueOf(minutes / 60)
                : "%d,%02d".formatted(minutes / 60, minutes % 60 * 100 / 60);
    }
}
