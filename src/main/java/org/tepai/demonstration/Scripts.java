package org.tepai.demonstration;

import java.io.IOException;
import java.io.InputStream;
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

/** Finds the script to play: there is one clock, so one jurisdiction plays. */
@Configuration
@ForDemonstration
@EnableConfigurationProperties(DemonstrationSettings.class)
class Scripts {

  private static final String PATTERN = "classpath*:bpmn/*/demonstration.yaml";

  @Bean
  Script script(ResourcePatternResolver resources) throws IOException {
    Resource[] found = resources.getResources(PATTERN);
    if (found.length != 1) {
      throw new IllegalStateException("演示模式需要恰好一个辖区有 demonstration.yaml，现有 " + found.length + " 个");
    }
    return read(found[0]);
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
