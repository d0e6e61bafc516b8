package nl.stagerocs.matching.proposals;

import java.util.UUID;

/** A company of the school that may be the one that a student means. */
record KnownCompany(UUID id, String name, String street, String houseNumber, String town, String leerbedrijfId) {}
