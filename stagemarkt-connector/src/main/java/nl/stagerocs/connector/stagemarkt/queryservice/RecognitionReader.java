package nl.stagerocs.connector.stagemarkt.queryservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagerocs.connector.stagemarkt.Recognition;
import nl.stagerocs.connector.stagemarkt.Recognition.Period;
import nl.stagerocs.connector.stagemarkt.Recognition.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of {@code /organization-detail}. A recognition decides whether a student may start, so unlike a search it is
 * not guessed at: an answer about another company, without the field, or with a date that is none, is unreadable and asked again.
 */
final class RecognitionReader {

    private RecognitionReader() {}

    static Optional<Recognition> read(String leerbedrijfId, Lenient answer) {
        String about = answer.at("leerbedrijfId").text();
        if (!answer.has("erkenning") || (about != null && !about.equals(leerbedrijfId))) {
            throw new Unreadable("no recognition of this company");
        }
        Lenient recognition = answer.at("erkenning");
        if (recognition.isNothing()) {
            return Optional.empty();
        }
        if (!recognition.at("kwalificaties").isArray()) {
            throw new Unreadable("no qualifications");
        }
        List<Qualification> qualifications = recognition
                .at("kwalificaties")
                .items()
                .map(RecognitionReader::qualification)
                .toList();
        return Optional.of(new Recognition(period(recognition), qualifications));
    }

    private static Qualification qualification(Lenient item) {
        Stream<@Nullable String> equal =
                item.at("equivalenten").items().map(each -> each.isObject() ? crebo(each) : each.text());
        List<String> crebos = Stream.concat(Stream.of(item).map(RecognitionReader::crebo), equal)
                .filter(Objects::nonNull)
                .toList();
        return new Qualification(crebos, period(item));
    }

    private static @Nullable String crebo(Lenient item) {
        return item.at("crebocode").text();
    }

    private static Period period(Lenient item) {
        return new Period(date(item.at("startdatum")), date(item.at("einddatum")));
    }

    private static @Nullable LocalDate date(Lenient field) {
        LocalDate date = field.date();
        if (date == null && !field.isNothing()) {
            throw new Unreadable("not a date");
        }
        return date;
    }
}
