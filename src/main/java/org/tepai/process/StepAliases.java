package org.tepai.process;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * All that an expression in a model can name: the aliases of {@link Steps} classes. The engine gets
 * this map instead of the application context, so no other bean is within a model's reach. Beans
 * are fetched at the first call because they themselves need the engine.
 */
@Component
class StepAliases {

  private final ApplicationContext context;
  private final Map<String, String> beanNames = new LinkedHashMap<>();

  StepAliases(ApplicationContext context) {
    this.context = context;
    for (String beanName : context.getBeanNamesForAnnotation(Steps.class)) {
      for (String alias : context.findAnnotationOnBean(beanName, Steps.class).value()) {
        register(alias, beanName);
      }
    }
  }

  private void register(String alias, String beanName) {
    String other = beanNames.put(alias, beanName);
    if (other != null) {
      throw new IllegalStateException(
          "Step alias " + alias + " is claimed by " + other + " and " + beanName);
    }
  }

  /**
   * @return the aliases as the engine wants them; reading an alias fetches its bean
   */
  Map<Object, Object> asBeans() {
    return new LazyBeans();
  }

  /** A map that is looked up in, never walked through while the beans are still being made. */
  private final class LazyBeans extends AbstractMap<Object, Object> {

    @Override
    public boolean containsKey(Object alias) {
      return beanNames.containsKey(alias);
    }

    @Override
    public Object get(Object alias) {
      String beanName = beanNames.get(alias);
      return beanName == null ? null : context.getBean(beanName);
    }

    @Override
    public Set<Object> keySet() {
      return new LinkedHashSet<>(beanNames.keySet());
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
      Set<Entry<Object, Object>> entries = new LinkedHashSet<>();
      beanNames.keySet().forEach(alias -> entries.add(Map.entry(alias, get(alias))));
      return entries;
    }
  }
}
