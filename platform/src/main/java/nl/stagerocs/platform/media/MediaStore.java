package nl.stagerocs.platform.media;

import java.io.InputStream;

/** Keeps files under a key such as {@code agreements/0198…/v1.pdf}. */
public interface MediaStore {

    /** Stores a file, replacing what had the key; it is there wholly or not at all. Closes nothing. */
    void put(String key, InputStream content);

    /** Opens a file for reading; the caller closes it. Refused as not found when nothing has the key. */
    InputStream open(String key);

    /** Removes a file, if there is one. */
    void delete(String key);
}
