package org.tepai.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The models, tables and forms that the product brings along: a jurisdiction's own and the shared
 * ones, under names that do not depend on how the product was started. It is noted what was brought
 * last, because only so a new delivery can be told from what an owner has changed since.
 */
@Component
class DeliveredFiles {

  private final ResourcePatternResolver resources;
  private final JdbcClient database;

  DeliveredFiles(ResourcePatternResolver resources, JdbcClient database) {
    this.resources = resources;
    this.database = database;
  }

  Map<String, byte[]> of(String jurisdiction) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("shared", jurisdiction)) {
      add(files, "bpmn/" + folder + "/", "*.bpmn");
      add(files, "bpmn/" + folder + "/", "*.dmn");
      add(files, "forms/" + folder + "/", "*.form");
    }
    return files;
  }

  private void add(Map<String, byte[]> files, String folder, String pattern) {
    try {
      for (Resource resource : resources.getResources("classpath*:" + folder + pattern)) {
        try (InputStream content = resource.getInputStream()) {
          files.put(folder + resource.getFilename(), content.readAllBytes());
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read the models in " + folder, unreadable);
    }
  }

  /** Digests of what was brought last, by file; empty when nobody has noted any yet. */
  Map<String, String> lastNoted(String jurisdiction) {
    Map<String, String> noted = new TreeMap<>();
    database
        .sql("select file, digest from delivered_file where tenant_id = ?")
        .param(jurisdiction)
        .query()
        .listOfRows()
        .forEach(row -> noted.put((String) row.get("file"), (String) row.get("digest")));
    return noted;
  }

  void note(String jurisdiction, Map<String, byte[]> files) {
    database.sql("delete from delivered_file where tenant_id = ?").param(jurisdiction).update();
    ModelSet.digests(files)
        .forEach(
            (file, digest) ->
                database
                    .sql("insert into delivered_file (tenant_id, file, digest) values (?, ?, ?)")
                    .params(jurisdiction, file, digest)
                    .update());
  }
}
