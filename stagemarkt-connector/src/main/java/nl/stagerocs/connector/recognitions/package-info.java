/** Whether a company is recognised (erkend) for a crebo on the start date of a place (WEB 7.2.10). */
@NullMarked
package nl.stagerocs.connector.recognitions;

import org.jspecify.annotations.NullMarked;
