package nl.stagerocs.contract.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of student, school and company about one internship (praktijkovereenkomst; WEB 7.2.8). Its bpv-blad has a
 * version; a change is a new version that everybody signs again.
 */
@Entity
@Table(name = "agreements")
class Agreement extends SchoolOwned {

    private UUID placementId;
    private UUID studentId;
    private UUID supervisorId;
    private UUID trainerId;
    private String companyName;
    private String companyAddress;
    private String leerbedrijfId;
    private String placeTitle;
    private String crebo;
    private String programmeName;
    private int level;
    private String leerweg;
    private String[] workProcesses;
    private int sheet;

    @Embedded
    private Terms terms;

    private @Nullable LocalDate signBy;
    private @Nullable LocalDate endedOn;
    private String documentHash;
    private @Nullable Instant signedAt;
    private @Nullable Instant filedAt;
    private @Nullable UUID filedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signers", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Signer> signers = new ArrayList<>();

    protected Agreement() {}

    Agreement(String school, Placed placed, List<Signer> signers) {
        super(Ids.next(), school);
        placementId = placed.placementId();
        studentId = placed.studentId();
        supervisorId = placed.supervisorId();
        trainerId = placed.trainerId();
        companyName = placed.companyName();
        companyAddress = placed.companyAddress();
        leerbedrijfId = placed.leerbedrijfId();
        placeTitle = placed.placeTitle();
        crebo = placed.crebo();
        programmeName = placed.programmeName();
        level = placed.level();
        leerweg = placed.leerweg();
        workProcesses = placed.workProcesses().toArray(String[]::new);
        sheet = 1;
        terms = new Terms(placed.startsOn(), placed.endsOn(), placed.requiredMinutes(), placed.daysPerWeek());
        signBy = placed.agreementBy();
        documentHash = "";
        this.signers.addAll(signers);
    }

    /** The document of this version stands; its SHA-256 is what people sign. */
    void render(String hash) {
        documentHash = hash;
    }

    /** Whose turn it is; nobody's once everybody has signed, or the placement has ended. */
    Optional<Signer> next() {
        return isWithdrawn() ? Optional.empty() : unsigned();
    }

    private Optional<Signer> unsigned() {
        return signers.stream().filter(each -> !each.hasSigned()).findFirst();
    }

    /**
     * Somebody signs what they have read. Refused when all have signed, when the placement has ended, when another version came, or when it is not their turn.
     *
     * @return the signer
     */
    Signer sign(SigningRules.Hand hand, String hash, Instant now) {
        refuseWithdrawn();
        Signer signer = next().orElseThrow(() -> Refusal.conflict("agreement-signed"));
        if (!documentHash.equals(hash)) {
            throw Refusal.conflict("agreement-changed");
        }
        SigningRules.refusal(signers, signer, hand).ifPresent(code -> {
            throw Refusal.conflict(code);
        });
        signer.sign(hand.person(), hand.name(), hand.how(), now);
        if (next().isEmpty()) {
            signedAt = now;
        }
        return signer;
    }

    /** New terms make a new version; what was signed counts no more. Refused once everybody has signed. */
    void correct(Terms wanted) {
        if (signedAt != null) {
            throw Refusal.conflict("agreement-signed");
        }
        refuseWithdrawn();
        if (!wanted.endsOn().isAfter(wanted.startsOn())) {
            throw Refusal.field("endsOn", "terms-ends-before-start");
        }
        terms = wanted;
        sheet++;
        List<Signer> again = signers.stream().map(Signer::anew).toList();
        signers.clear();
        signers.addAll(again);
    }

    /** Another last day to sign, or none; tells whether that changes anything, as it does not once nobody signs any more. */
    boolean signBy(@Nullable LocalDate day) {
        if (next().isEmpty() || Objects.equals(signBy, day)) {
            return false;
        }
        signBy = day;
        return true;
    }

    /** The placement ends before its time; tells whether that is new. */
    boolean end(LocalDate lastDay) {
        if (endedOn != null) {
            return false;
        }
        endedOn = lastDay;
        return true;
    }

    private void refuseWithdrawn() {
        if (isWithdrawn()) {
            throw Refusal.conflict("agreement-withdrawn");
        }
    }

    /** Whether the placement ended before everybody had signed. */
    boolean isWithdrawn() {
        return endedOn != null && signedAt == null;
    }

    /** Administration has taken it into its files; refused before everybody has signed. */
    void file(UUID by, Instant now) {
        if (signedAt == null) {
            throw Refusal.conflict("agreement-not-signed");
        }
        if (filedAt == null) {
            filedAt = now;
            filedBy = by;
        }
    }

    boolean isSigned() {
        return signedAt != null;
    }

    boolean isFiled() {
        return filedAt != null;
    }

    int order(Signer signer) {
        return signers.indexOf(signer) + 1;
    }

    UUID placementId() {
        return placementId;
    }

    UUID studentId() {
        return studentId;
    }

    UUID supervisorId() {
        return supervisorId;
    }

    UUID trainerId() {
        return trainerId;
    }

    String companyName() {
        return companyName;
    }

    String companyAddress() {
        return companyAddress;
    }

    String leerbedrijfId() {
        return leerbedrijfId;
    }

    String placeTitle() {
        return placeTitle;
    }

    String crebo() {
        return crebo;
    }

    String programmeName() {
        return programmeName;
    }

    int level() {
        return level;
    }

    String leerweg() {
        return leerweg;
    }

    /** The codes of what is done there; none when the school names none. */
    List<String> workProcesses() {
        return List.of(workProcesses);
    }

    int sheet() {
        return sheet;
    }

    Terms terms() {
        return terms;
    }

    /** The last day on which everybody should have signed; none when the school sets none. */
    @Nullable
    LocalDate signBy() {
        return signBy;
    }

    /** The last day of a placement that ended before its time. */
    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    String documentHash() {
        return documentHash;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    List<Signer> signers() {
        return List.copyOf(signers);
    }
}
