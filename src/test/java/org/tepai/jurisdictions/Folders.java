package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Jurisdictions for tests: those delivered, and small ones written in a test. */
public final class Folders {

  private Folders() {}

  /** A delivered jurisdiction, without starting anything. */
  public static Jurisdiction delivered(String id) {
    return all().byId(id);
  }

  /** All delivered jurisdictions, without starting anything. */
  public static Jurisdictions all() {
    return new Jurisdictions(new JurisdictionLoader(files()).load());
  }

  static List<SourceFile> files() {
    return new SourceFiles(new PathMatchingResourcePatternResolver()).all();
  }

  static List<Jurisdiction> load(SourceFile... files) {
    return new JurisdictionLoader(new ArrayList<>(Arrays.asList(files))).load();
  }
}
