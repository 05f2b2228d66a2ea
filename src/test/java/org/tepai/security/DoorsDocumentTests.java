package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that lists what is served is made from the lists that are asked. */
class DoorsDocumentTests {

  private static final Path PAGE = Path.of("docs", "engineers", "doors.md");
  private static final String HEAD =
      """
      # What is served, and to whom

      Made from `security.TasklistDoors`, `AdministratorDoors` and `OwnDoors`
      ([why](../adr/0025-what-is-not-named-is-not-there.md)); after a change there:
      `mvn test -Dtest=DoorsDocumentTests -Dtepai.write=true`. What is not here is answered with 404 before the engine
      sees it; a stranger who asks under `/camunda` or `/tepai` is asked who he is first. `{id}` is one of the engine's ids,
      `{me}` one's own. `/tepai/modeler/**` has a chain of its own ([how](../process-owners.md)).
      """;

  @Test
  void thePageOfDoorsIsTheOneMadeFromTheLists() throws IOException {
    String made =
        HEAD
            + section("For those who do the business", TasklistDoors.ALL)
            + section("For the system administrator", AdministratorDoors.ALL)
            + section("Our own pages", OwnDoors.ALL);
    if (Boolean.getBoolean("tepai.write")) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(made);
  }

  private static String section(String title, List<Door> doors) {
    return doors.stream()
        .map(
            door ->
                "| `%s` | `%s` | %s | %s |\n"
                    .formatted(door.methods(), door.address(), door.visitor().label(), door.why()))
        .collect(
            Collectors.joining(
                "",
                "\n## "
                    + title
                    + "\n\n| method | address | for | why |\n| --- | --- | --- | --- |\n",
                ""));
  }
}
