package nl.stagerocs.identity.realm;

import java.util.Arrays;
import java.util.List;

/** A value that a setting gives per school. */
record SchoolSetting(String school, String value) {

    /** Reads {@code 99RL=one;99ZK=another}. */
    static List<SchoolSetting> read(String setting) {
        return Arrays.stream(setting.split(";"))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("=", 2))
                .map(pair -> new SchoolSetting(pair[0].strip(), pair[1].strip()))
                .toList();
    }
}
