package nl.stagerocs.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lottery that can be checked afterwards (loting): the hash of the seed is published before, the seed itself after, and each key's ticket is the hash of seed and
 * key. Who stands first does not depend on the order in which the keys come.
 */
public final class Lottery {

    private Lottery() {}

    /** SHA-256 (FIPS 180-4) of a text, in hexadecimal; of the seed, it is what is published before the run. */
    public static String fingerprint(String seed) {
        return HexFormat.of().formatHex(sha256(seed));
    }

    /** The positions in {@code keys} by ticket, the first drawn first; the same key twice is refused with an IllegalArgumentException. */
    public static int[] draw(String seed, List<String> keys) {
        record Ticket(byte[] hash, int position) {}
        List<Ticket> drawn = IntStream.range(0, keys.size())
                .mapToObj(position -> new Ticket(sha256(seed + ":" + keys.get(position)), position))
                .sorted((one, other) -> Arrays.compareUnsigned(one.hash(), other.hash()))
                .toList();
        for (int i = 1; i < drawn.size(); i++) {
            if (Arrays.equals(drawn.get(i - 1).hash(), drawn.get(i).hash())) {
                throw new IllegalArgumentException("keys");
            }
        }
        return drawn.stream().mapToInt(Ticket::position).toArray();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
