package nl.stagerocs.connector.stagemarkt;

import java.util.Optional;

/** SBB's market of places. Every question may fail with {@link StagemarktUnavailable}; no answer may be stored or cached. */
public interface Stagemarkt {

    /** Places on offer. */
    Offers search(OfferSearch search);

    /**
     * The recognition of a company.
     *
     * @param leerbedrijfId SBB's number of the company, 9 digits
     * @return empty when SBB does not know the company or has not recognised it
     */
    Optional<Recognition> recognition(String leerbedrijfId);
}
