package nl.stagerocs.contract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may sign when. */
final class SigningRules {

    private SigningRules() {}

    /**
     * The hand that signs.
     *
     * @param mandated whether the school lets this person sign on its behalf
     */
    record Hand(UUID person, String name, boolean mandated, Signer.How how) {}

    /** Why this hand may not sign now, as the code of a problem; empty when it may. */
    static Optional<String> refusal(List<Signer> signers, Signer next, Hand hand) {
        if (isHandOf(next, hand)) {
            return Optional.empty();
        }
        boolean signedBefore = signers.stream()
                .anyMatch(each -> each.hasSigned() && each.personId().equals(hand.person()));
        return Optional.of(signedBefore ? "agreement-signed-by-you" : "agreement-not-your-turn");
    }

    /** A signer signs in person; for the school anybody whom it has mandated may. */
    static boolean isHandOf(Signer signer, Hand hand) {
        return signer.personId().equals(hand.person()) || signer.party() == Party.SCHOOL && hand.mandated();
    }
}
