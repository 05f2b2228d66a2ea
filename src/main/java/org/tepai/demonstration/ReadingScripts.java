package org.tepai.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Finds the scripts to play: one in each jurisdiction's folder that has one. */
@Configuration
@ForDemonstration
@EnableConfigurationProperties(DemonstrationSettings.class)
class ReadingScripts {

  private static final String PATTERN = "classpath*:bpmn/*/demonstration.yaml";

  @Bean
  Scripts scripts(ResourcePatternResolver resources, DemonstrationSettings settings)
      throws IOException {
    List<Script> scripts = new ArrayList<>();
    for (Resource file : resources.getResources(PATTERN)) {
      Script script = read(file);
      scripts.add(
          script.populatedBy(script.population().sized(settings.of(script.jurisdiction()))));
    }
    return new Scripts(scripts);
  }

  static Script read(Resource file) throws IOException {
    try (InputStream text = file.getInputStream()) {
      Map<String, Object> root = yaml().load(text);
      return new ScriptReader(root).read();
    }
  }

  private static Yaml yaml() {
    LoaderOptions loading = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(loading),
        new Representer(dumping),
        dumping,
        loading,
        new DatesAsText());
  }

  /** Leaves dates as they are written: forms carry them as text. */
  private static final class DatesAsText extends Resolver {
    @Override
    public void addImplicitResolver(
        Tag tag, java.util.regex.Pattern pattern, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, pattern, first, limit);
      }
    }
  }
}
