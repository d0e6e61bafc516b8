package nl.stagerocs.contract.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who has to sign, and the signature once it stands. */
@Embeddable
class Signer {

    @Column(name = "school_id")
    private String schoolId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private UUID personId;
    private String name;
    private @Nullable Instant signedAt;
    private @Nullable UUID signedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable How signedHow;

    protected Signer() {}

    Signer(String school, Party party, UUID personId, String name) {
        this.schoolId = school;
        this.party = party;
        this.personId = personId;
        this.name = name;
    }

    /** How somebody was known at signing: signed in, or by the link of a mail to their address. */
    enum How {
        SESSION,
        LINK
    }

    void sign(UUID by, String byName, How how, Instant at) {
        signedBy = by;
        name = byName;
        signedHow = how;
        signedAt = at;
    }

    /** As asked again for a new version. */
    Signer anew() {
        return new Signer(schoolId, party, personId, name);
    }

    boolean hasSigned() {
        return signedAt != null;
    }

    Party party() {
        return party;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    How signedHow() {
        return signedHow;
    }
}
