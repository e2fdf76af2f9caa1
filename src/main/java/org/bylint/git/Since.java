package org.bylint.git;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What changed since a revision, up to the files as they are now.
 *
 * @param files that are new or differ, moved ones included, in the order of git; no links and no
 *     submodules
 * @param lines the new and changed lines of each file that has any, by path from the working
 *     directory; of a file that git does not know yet nothing, since all of it is new
 */
public record Since(List<VersionedFile> files, Map<String, BitSet> lines) {}
