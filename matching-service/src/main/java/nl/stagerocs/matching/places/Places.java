package nl.stagerocs.matching.places;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Places as aggregates. */
interface Places extends JpaRepository<Place, UUID> {}
