package nl.stagerocs.matching.places;

/** Whether students may see a place; a place that is offered is full once nothing is left of its capacity. */
enum PlaceState {
    DRAFT,
    OFFERED,
    WITHDRAWN
}
