package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tepai.ModelFolders;

/** Jurisdictions for tests: those delivered, and small ones written in a test. */
public final class Folders {

  private static List<SourceFile> onClasspath;
  private static Jurisdictions all;

  private Folders() {}

  /** A delivered jurisdiction, without starting anything. */
  public static Jurisdiction delivered(String id) {
    return all().byId(id);
  }

  /** A delivered jurisdiction in which one thing is written otherwise. */
  public static Jurisdiction deliveredWith(String id, String written, String instead) {
    return allWith(written, instead).byId(id);
  }

  /** All delivered jurisdictions; where they say the one thing they say the other. */
  public static Jurisdictions allWith(String written, String instead) {
    List<SourceFile> files =
        files().stream()
            .map(file -> new SourceFile(file.path(), changed(file, written, instead)))
            .toList();
    return new Jurisdictions(new JurisdictionLoader(files).load());
  }

  private static String changed(SourceFile file, String written, String instead) {
    return file.is(JurisdictionLoader.FILE) ? file.text().replace(written, instead) : file.text();
  }

  /** All delivered jurisdictions, without starting anything; read once. */
  public static synchronized Jurisdictions all() {
    if (all == null) {
      all = new Jurisdictions(new JurisdictionLoader(files()).load());
    }
    return all;
  }

  /** Where the delivered models, tables and settings carry clauses. */
  public static ClauseMentions mentions() {
    return new ClauseMentions(files());
  }

  /** All jurisdictions of the tests' application, the made-up one of its own folder included. */
  public static Jurisdictions withMadeUp(String written, String instead) {
    List<SourceFile> files =
        onClasspath().stream()
            .map(file -> new SourceFile(file.path(), changed(file, written, instead)))
            .toList();
    return new Jurisdictions(new JurisdictionLoader(files).load());
  }

  /** What is delivered: the folders at the top of the tree, and none that only tests have. */
  static List<SourceFile> files() {
    return onClasspath().stream()
        .filter(
            file ->
                file.folder().equals(UsedModels.SHARED)
                    || ModelFolders.jurisdictions().contains(file.folder()))
        .toList();
  }

  static synchronized List<SourceFile> onClasspath() {
    if (onClasspath == null) {
      onClasspath = List.copyOf(new SourceFiles(new PathMatchingResourcePatternResolver()).all());
    }
    return onClasspath;
  }

  static List<Jurisdiction> load(SourceFile... files) {
    return new JurisdictionLoader(new ArrayList<>(Arrays.asList(files))).load();
  }
}
