package org.bylint.analysis.quotation;

import java.util.List;

/**
 * The marks of an article, paired.
 *
 * @param pairs by where they open, an outer one before those inside it
 * @param strays closing marks that nothing opens
 */
record MarksOfArticle(List<Pair> pairs, List<Mark> strays) {}
