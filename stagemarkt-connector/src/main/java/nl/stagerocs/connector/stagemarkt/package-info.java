/** Stagemarkt (SBB) as a port: places passed through, recognitions asked; nothing of it is kept. */
@NullMarked
package nl.stagerocs.connector.stagemarkt;

import org.jspecify.annotations.NullMarked;
