package nl.stagerocs.matching.proposals;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import org.jspecify.annotations.Nullable;

/** A company and a place there, as a student who found it tells. */
@Embeddable
record OwnPlace(
        @Pattern(regexp = "[0-9]{9}", message = "cell-leerbedrijf-id") @Nullable
        String leerbedrijfId,

        @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
        String companyName,

        @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
        String street,

        @NotBlank(message = "required")
        @Size(max = 20, message = "cell-too-long")
        @Pattern(regexp = "([0-9].*)?", message = "house-number")
        String houseNumber,

        @NotBlank(message = "required") @Pattern(regexp = "([1-9][0-9]{3} ?[A-Za-z]{2})?", message = "postcode")
        String postcode,

        @NotBlank(message = "required") @Size(max = 100, message = "cell-too-long")
        String town,

        @NotBlank(message = "required") @Size(max = 100, message = "cell-too-long")
        String contactFirstName,

        @Size(max = 30, message = "cell-too-long") @Nullable String contactInfix,

        @NotBlank(message = "required") @Size(max = 100, message = "cell-too-long")
        String contactLastName,

        @NotBlank(message = "required")
        @Email(regexp = "|" + Cells.EMAIL_FORM, message = "cell-email")
        @Size(max = 200, message = "cell-too-long")
        String contactEmail,

        @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
        String title,

        @NotBlank(message = "required") @Size(max = 4000, message = "cell-too-long")
        String tasks,

        @NotNull(message = "required") LocalDate startsOn,
        @NotNull(message = "required") LocalDate endsOn,

        @NotNull(message = "required")
        @Min(value = 1, message = "setting-bounds")
        @Max(value = 5, message = "setting-bounds")
        Integer daysPerWeek) {

    /** The same with its town as that is spelled. */
    OwnPlace in(String spelledTown) {
        return new OwnPlace(
                leerbedrijfId,
                companyName,
                street,
                houseNumber,
                postcode,
                spelledTown,
                contactFirstName,
                contactInfix,
                contactLastName,
                contactEmail,
                title,
                tasks,
                startsOn,
                endsOn,
                daysPerWeek);
    }

    /** The contact, by name. */
    String contactName() {
        return Stream.of(contactFirstName, contactInfix, contactLastName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
