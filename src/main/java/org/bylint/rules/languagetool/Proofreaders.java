package org.bylint.rules.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * LanguageTool's proofreaders for one language, made when they are asked for: its jars stand in a
 * folder of their own beside the program, off the class path, so that who does not ask for them
 * does not wait for them either.
 */
final class Proofreaders {
  private static final String ADAPTER =
      "org.bylint.rules.languagetool.adapter.LanguageToolProofreader";

  /** Of LanguageTool, and of what it cannot do without. */
  private static final List<String> MARKS =
      List.of(
          "org/languagetool/JLanguageTool.class",
          "com/google/common/collect/ImmutableList.class",
          "morfologik/speller/Speller.class");

  private static final String FOLDER = "languagetool";

  private final String language;
  private final List<String> off;
  private final Queue<Proofreader> idle = new ConcurrentLinkedQueue<>();

  Proofreaders(String language, List<String> off) {
    this.language = language;
    this.off = List.copyOf(off);
  }

  /** What to do where LanguageTool is not there; empty where it is. */
  static Optional<String> missing() {
    if (isIn(Holder.LOADER)) {
      return Optional.empty();
    }
    return Optional.of(
        "LanguageTool is not there: its jars belong into "
            + folder().map(Path::toString).orElse("the folder " + FOLDER)
            + "; unpack the distribution again, or leave the family languagetool off");
  }

  /** Reads a text; as many at once as there are threads. */
  List<Remark> read(String text) {
    Proofreader free = idle.poll();
    Proofreader reader = free == null ? make() : free;
    List<Remark> remarks = reader.read(text);
    idle.add(reader);
    return remarks;
  }

  /** One after the other: LanguageTool sets itself up on first use. */
  private Proofreader make() {
    synchronized (Holder.LOADER) {
      try {
        Constructor<?> constructor =
            Class.forName(ADAPTER, true, Holder.LOADER).getConstructor(String.class, List.class);
        return (Proofreader) constructor.newInstance(language, off);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("LanguageTool does not start", e);
      }
    }
  }

  /** Loaded when the family is first asked for. */
  private static final class Holder {
    static final ClassLoader LOADER = loader();
  }

  private static boolean isIn(ClassLoader loader) {
    for (String mark : MARKS) {
      if (loader.getResource(mark) == null) {
        return false;
      }
    }
    return true;
  }

  private static ClassLoader loader() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    ClassLoader own = Proofreaders.class.getClassLoader();
    if (isIn(own)) {
      return own;
    }
    return new AdapterLoader(urls().toArray(URL[]::new), own);
  }

  private static List<URL> urls() {
    List<URL> urls = new ArrayList<>();
    try {
      Optional<Path> folder = folder().filter(Files::isDirectory);
      if (folder.isPresent()) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder.get(), "*.jar")) {
          List<Path> sorted = new ArrayList<>();
          jars.forEach(sorted::add);
          sorted.sort(null);
          for (Path jar : sorted) {
            urls.add(jar.toUri().toURL());
          }
        }
      }
      Optional<Path> program = program();
      if (program.isPresent()) {
        urls.add(program.get().toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return urls;
  }

  /** Beside the program's jar. */
  private static Optional<Path> folder() {
    return program().map(jar -> jar.resolveSibling(FOLDER));
  }

  private static Optional<Path> program() {
    CodeSource source = Proofreaders.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loads the adapter itself, beside LanguageTool; all else of the program is its parent's. */
  private static final class AdapterLoader extends URLClassLoader {
    private static final String OWN = ADAPTER.substring(0, ADAPTER.lastIndexOf('.') + 1);

    AdapterLoader(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        return name.startsWith(OWN) ? findClass(name) : super.loadClass(name, resolve);
      }
    }
  }
}
