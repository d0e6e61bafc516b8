package nl.stagerocs.matching.placements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Why a placement goes on at a company that lost its recognition (WEB 7.2.10).
 *
 * @param by who allowed it, in words
 * @param keptBy who of the school says so
 */
@Embeddable
record Permission(
        @Column(name = "permitted_by") String by,
        @Column(name = "permitted_on") LocalDate on,
        @Column(name = "permitted_because") String because,
        @Column(name = "permission_kept_by") UUID keptBy) {}
