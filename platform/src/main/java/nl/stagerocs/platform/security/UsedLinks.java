package nl.stagerocs.platform.security;

/** Remembers which mail links have done their one action. */
public interface UsedLinks {

    /**
     * Uses up the caller's link in the acting transaction; nothing happens for somebody who signed in.
     *
     * @throws nl.stagerocs.platform.problems.Refusal gone, when the link was used before
     */
    void use(Caller caller);

    /** Refuses a caller whose link was used before ({@code link-used}), or whose link is settled or revoked without that ({@code link-settled}). */
    void refuseUsed(Caller caller);

    /** Refuses a caller whose link was revoked; one that has only done its action may pass. */
    void refuseRevoked(Caller caller);
}
