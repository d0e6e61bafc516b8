package nl.stagerocs.contract.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a bpv-blad agrees on when, how long and how often; time in minutes. */
@Embeddable
record Terms(
        @NotNull(message = "required") LocalDate startsOn,
        @NotNull(message = "required") LocalDate endsOn,

        @Min(value = 1, message = "terms-hours") @Max(value = 180_000, message = "terms-hours")
        int requiredMinutes,

        @Min(value = 1, message = "terms-days") @Max(value = 5, message = "terms-days")
        int daysPerWeek) {}
