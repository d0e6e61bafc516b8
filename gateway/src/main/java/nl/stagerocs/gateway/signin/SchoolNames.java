package nl.stagerocs.gateway.signin;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The names of the schools of this installation. */
@Component
class SchoolNames {

    private final Map<String, String> names;

    /** @param setting pairs of id and name, such as {@code 99RL=ROC Rivierenland;99ZK=ROC Zuiderkwartier} */
    SchoolNames(@Value("${stagerocs.schools}") String setting) {
        names = Arrays.stream(setting.split(";"))
                .filter(each -> each.contains("="))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    String of(String school) {
        return names.getOrDefault(school, school);
    }
}
