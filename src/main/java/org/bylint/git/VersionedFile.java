package org.bylint.git;

import java.util.Optional;

/**
 * A file in a state of the repository.
 *
 * @param path from the working directory, with forward slashes; {@code ../} before what lies
 *     outside it
 * @param blob id of its content in the index; empty where the working tree has it
 * @param before path of the version before, from the working directory
 * @param oldBlob id of the content of the version before; empty where the file is new
 */
public record VersionedFile(
    String path, Optional<String> blob, String before, Optional<String> oldBlob) {}
