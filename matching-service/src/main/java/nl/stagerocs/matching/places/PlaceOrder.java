package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.input.Bounds;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** In which order places are shown, and what comes after the last one shown. */
enum PlaceOrder {
    DISTANCE("distance, id", "(distance, id) > (:after_distance, :after_id)", Key.DISTANCE, Key.ID),
    NEWEST(
            "published_at desc, id desc",
            "(published_at, id) < (:after_published_at, :after_id)",
            Key.PUBLISHED_AT,
            Key.ID),
    FIT(
            "misfits, distance, id",
            "(misfits, distance, id) > (:after_misfits, :after_distance, :after_id)",
            Key.MISFITS,
            Key.DISTANCE,
            Key.ID);

    private final String by;
    private final String after;
    private final List<Key> keys;

    PlaceOrder(String by, String after, Key... keys) {
        this.by = by;
        this.after = after;
        this.keys = List.of(keys);
    }

    private enum Key {
        ID("id", UUID::fromString),
        DISTANCE("distance", Key::kilometres),
        MISFITS("misfits", Integer::parseUnsignedInt),
        PUBLISHED_AT("published_at", text -> Bounds.moment(text).atOffset(ZoneOffset.UTC));

        private final String column;
        private final Function<String, Object> reading;

        Key(String column, Function<String, Object> reading) {
            this.column = column;
            this.reading = reading;
        }

        private static Double kilometres(String text) {
            double kilometres = Double.parseDouble(text);
            if (kilometres >= 0 && Double.isFinite(kilometres)) {
                return kilometres;
            }
            throw new IllegalArgumentException("no distance");
        }

        private Object of(ResultSet row) throws SQLException {
            return this == PUBLISHED_AT ? row.getObject(column, OffsetDateTime.class) : row.getString(column);
        }
    }

    static PlaceOrder of(@Nullable String asked, boolean hasMiddle) {
        if ("fit".equals(asked)) {
            return FIT;
        }
        return "newest".equals(asked) || !hasMiddle ? NEWEST : DISTANCE;
    }

    String by() {
        return by;
    }

    String keys() {
        return "id, distance" + (this == NEWEST ? ", published_at" : "") + (this == FIT ? ", misfits" : "");
    }

    /** The condition for what comes after the cursor; refused when it was made for another order. */
    String after(@Nullable String cursor, Map<String, Object> params) {
        List<String> values = Cursor.read(cursor, keys.size());
        try {
            for (int i = 0; i < values.size(); i++) {
                Key key = keys.get(i);
                params.put("after_" + key.column, key.reading.apply(values.get(i)));
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.field("cursor", "cursor");
        }
        return values.isEmpty() ? "true" : after;
    }

    String cursor(ResultSet row) throws SQLException {
        Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = keys.get(i).of(row);
        }
        return Cursor.of(values);
    }
}
