package nl.stagerocs.matching.applications;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks over the bytes of a PDF before a library reads it into memory: what could unpack to far more than the file holds, and what is locked. Such files are
 * rare among CVs; a few kilobytes of them would fill the memory that all share.
 */
final class PdfBounds {

    private static final int IMAGE = 32 * 1024 * 1024;
    private static final int STRUCTURE = 4 * 1024 * 1024;
    private static final int IN_ALL = 96 * 1024 * 1024;
    private static final int MOST_STREAMS = 5000;
    private static final int SCRATCH = 64 * 1024;

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");

    /** Ways to pack that hardly anybody uses, and packing twice. */
    private static final Pattern PACKED_OTHERWISE = Pattern.compile(
            "/(?:LZWDecode|LZW|RunLengthDecode|Crypt|JBIG2Decode)\\b|FlateDecode[^\\]<>]{0,200}FlateDecode");

    /** What lists objects or holds them has these keys. */
    private static final Pattern OF_STRUCTURE = Pattern.compile("/(?:N|First|W|ObjStm|XRef)\\b");

    private PdfBounds() {}

    enum Found {
        NOTHING,
        LOCKED,
        TOO_MUCH
    }

    static Found in(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String names = unescaped(text);
        if (LOCKED.matcher(names).find()) {
            return Found.LOCKED;
        }
        return PACKED_OTHERWISE.matcher(names).find() || unpacksTooMuch(text, file) ? Found.TOO_MUCH : Found.NOTHING;
    }

    /** A name may be written with the codes of its letters. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))));
    }

    private static boolean unpacksTooMuch(String text, byte[] file) {
        int left = IN_ALL;
        int ended = 0;
        Matcher streams = STREAM.matcher(text);
        for (int count = 0; streams.find(); count++) {
            String between = text.substring(ended, streams.start());
            String head = unescaped(between.substring(Math.max(0, between.indexOf("endstream"))));
            int most = Math.min(left, OF_STRUCTURE.matcher(head).find() ? STRUCTURE : IMAGE);
            int unpacked = unpacked(file, streams.end(), most);
            if (unpacked > most || count == MOST_STREAMS) {
                return true;
            }
            left -= unpacked;
            ended = streams.end();
        }
        return false;
    }

    /** To how much that unpacks which begins there, told no further than a little beyond the most; nothing for what is not packed. */
    private static int unpacked(byte[] file, int from, int most) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, from, file.length - from);
            byte[] scratch = new byte[SCRATCH];
            while (inflater.getBytesWritten() <= most && inflater.inflate(scratch) > 0) {
                // only counted
            }
            return Math.toIntExact(inflater.getBytesWritten());
        } catch (DataFormatException notPacked) {
            return 0;
        }
    }
}
