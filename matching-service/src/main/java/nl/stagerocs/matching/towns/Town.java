package nl.stagerocs.matching.towns;

/** A Dutch town and its middle, in degrees. */
public record Town(String name, String province, double lat, double lon) {

    /** Stands in where a town is not known. */
    public static final Town UNKNOWN = new Town("", "", 52.1, 5.3);
}
