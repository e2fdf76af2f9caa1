package org.bylint.input.files;

import java.util.List;

/**
 * What the paths on a command line stand for.
 *
 * @param files articles, sorted by path, each once
 * @param problems paths that could not be read, with the reason
 * @param skipped files that were named but are in no format that bylint reads, with the reason
 * @param passedOver how many files of other formats were found in folders
 */
public record FoundFiles(
    List<ArticleFile> files, List<Notice> problems, List<Notice> skipped, int passedOver) {
  public FoundFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    skipped = List.copyOf(skipped);
  }

  /**
   * A word on a path.
   *
   * @param path the path
   * @param message reads on after the path: "does not exist"
   */
  public record Notice(String path, String message) {}
}
