package org.tepai.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Whose each command of the engine is. The list is a file, {@code engine/commands.txt}, because it
 * is long; a command that stands nowhere in it is closed to every person.
 */
final class CommandRights {

  private static final String LIST = "/engine/commands.txt";
  private static final Pattern READS =
      Pattern.compile(".*(Query|Report)Impl.*|(.*\\$)?(Get|Find|Is)[A-Z].*");

  /** Who may ask the engine for something himself; what only the system does is nobody's. */
  enum Holder {
    EVERYBODY,
    OFFICIALS,
    ADMINISTRATORS,
    NOBODY
  }

  private final Map<Holder, Set<String>> commands = new EnumMap<>(Holder.class);

  private CommandRights() {
    for (Holder holder : Holder.values()) {
      commands.put(holder, new HashSet<>());
    }
  }

  static CommandRights read() {
    CommandRights rights = new CommandRights();
    Holder holder = null;
    for (String line : lines()) {
      if (line.startsWith("[")) {
        holder = Holder.valueOf(line.substring(1, line.length() - 1).toUpperCase());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rights.commands.get(holder).add(line);
      }
    }
    return rights;
  }

  private static Iterable<String> lines() {
    try (InputStream list = CommandRights.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names of the commands, the class without its package. */
  Set<String> of(Holder holder) {
    return Set.copyOf(commands.get(holder));
  }

  /** Whoever looks after the engine neither works on cases nor sees what their forms show. */
  boolean allow(Command<?> command, boolean administrator) {
    String name = nameOf(command.getClass());
    return holds(Holder.EVERYBODY, name)
        || holds(administrator ? Holder.ADMINISTRATORS : Holder.OFFICIALS, name);
  }

  /** What the administrators do to runs, not what they look at; what is new counts as done. */
  boolean operates(Command<?> command) {
    String name = nameOf(command.getClass());
    return holds(Holder.ADMINISTRATORS, name) && !READS.matcher(name).matches();
  }

  private boolean holds(Holder holder, String name) {
    return commands.get(holder).contains(name);
  }

  static String nameOf(Class<?> command) {
    return command.getName().substring(command.getName().lastIndexOf('.') + 1);
  }
}
