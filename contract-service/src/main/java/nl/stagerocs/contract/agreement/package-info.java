/** The agreement: its bpv-blad in versions, its signers in order, and their signatures (praktijkovereenkomst, POK). */
@NullMarked
package nl.stagerocs.contract.agreement;

import org.jspecify.annotations.NullMarked;
