/** Whether a company is recognised (erkend) for a crebo when a place or a placement starts, and while it goes on (WEB 7.2.10). */
@NullMarked
package nl.stagerocs.connector.recognitions;

import org.jspecify.annotations.NullMarked;
