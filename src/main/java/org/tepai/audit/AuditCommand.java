package org.tepai.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What is done with the trail from the command line, without starting the product: {@code
 * --tepai.command=verify-audit} and {@code prune-audit}. Ends with 0 when all is well, 1 when the
 * trail is broken, 2 when the command could not do its work.
 */
public final class AuditCommand {

  private static final int SOUND = 0;
  private static final int BROKEN = 1;
  private static final int NOT_DONE = 2;
  private static final String COMMAND = "--tepai.command=";
  private static final String FILE = "--tepai.audit.file=";
  private static final String ANCHOR = "--tepai.audit.anchor=";

  private final List<String> arguments;
  private final PrintStream out;

  private AuditCommand(List<String> arguments, PrintStream out) {
    this.arguments = arguments;
    this.out = out;
  }

  /**
   * @return how the process ends; empty when no command is given and the product is to start
   */
  public static OptionalInt run(PrintStream out, String... arguments) {
    AuditCommand command = new AuditCommand(Arrays.asList(arguments), out);
    return command
        .given(COMMAND)
        .map(command::end)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private int end(String name) {
    try {
      return switch (name) {
        case "verify-audit" -> verify();
        case "prune-audit" -> prune();
        default -> notDone("没有命令 " + name + "；有 verify-audit、prune-audit (no such command)");
      };
    } catch (IOException | IllegalStateException refusal) {
      return notDone(refusal.getMessage());
    }
  }

  private int verify() throws IOException {
    Optional<String> written = given(ANCHOR);
    Optional<Anchor> anchor = written.flatMap(Anchor::of);
    if (written.isPresent() && anchor.isEmpty()) {
      return notDone("锚点应写成 位置:封印 (an anchor is position:seal)：" + written.get());
    }
    Optional<String> file = given(FILE);
    return told(
        file.isPresent() ? VerifyingFile.verify(Path.of(file.get()), anchor) : inDatabase(anchor));
  }

  private Verification inDatabase(Optional<Anchor> anchor) {
    try (ConfigurableApplicationContext context = context()) {
      return context.getBean(VerifyingTrail.class).verify(anchor);
    }
  }

  private int told(Verification found) {
    out.println(found.summary());
    found.flaws().forEach(out::println);
    if (found.more() > 0) {
      out.println("另有 %d 处 (and %<d more)".formatted(found.more()));
    }
    return found.sound() ? SOUND : BROKEN;
  }

  private int prune() throws IOException {
    Optional<String> file = given(FILE);
    if (file.isEmpty()) {
      return notDone("须用 " + FILE + " 指定文件，先存下要清理的记录 (name the file that keeps what is pruned)");
    }
    try (ConfigurableApplicationContext context = context()) {
      out.println(PruningTrail.asOwner(context).prune(Path.of(file.get())));
      return SOUND;
    }
  }

  private ConfigurableApplicationContext context() {
    return new SpringApplicationBuilder(AuditCommandContext.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .run(arguments.toArray(String[]::new));
  }

  private int notDone(String message) {
    out.println(message);
    return NOT_DONE;
  }

  private Optional<String> given(String name) {
    return arguments.stream()
        .filter(each -> each.startsWith(name))
        .map(each -> each.substring(name.length()))
        .findFirst();
  }
}
