package org.bylint.analysis.quotation;

import java.util.Optional;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.text.Span;

/**
 * An opening mark with the mark that closes it.
 *
 * @param open the opening mark
 * @param close the closing mark; empty where there is none
 * @param span from the opening mark to the closing one, or to the end of its paragraph
 * @param closing how it ends
 */
record Pair(Mark open, Optional<Mark> close, Span span, Closing closing) {}
