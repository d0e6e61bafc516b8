package nl.stagerocs.matching.supervision;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Whose students are divided over whom.
 *
 * @param replace also who has a supervisor; otherwise only who has none
 */
record Division(
        @NotEmpty(message = "required") @Size(max = 500, message = "supervision-too-many")
        List<@NotNull(message = "required") UUID> groups,

        @NotEmpty(message = "required") @Size(max = 200, message = "supervision-too-many")
        List<@NotNull(message = "required") UUID> supervisors,

        boolean replace) {}
