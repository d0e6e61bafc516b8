/** The demo school: a seeded generator that writes the Excel files that a school would have, and brings them in through the import. */
@NullMarked
package nl.stagerocs.standalone.demo;

import org.jspecify.annotations.NullMarked;
