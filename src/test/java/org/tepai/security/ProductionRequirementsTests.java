package org.tepai.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.tepai.TepaiApplication;

@ExtendWith(OutputCaptureExtension.class)
class ProductionRequirementsTests {

  private static final Map<String, String> COMPLETE =
      Map.ofEntries(
          entry("spring.datasource.url", "jdbc:postgresql://database.invalid/tepai"),
          entry("spring.datasource.username", "tepai"),
          entry("spring.datasource.password", "a secret of the database"),
          entry("tepai.database.owner.user", "tepai_owner"),
          entry("tepai.database.owner.password", "a secret of the owner"),
          entry("tepai.database", "external"),
          entry("tepai.admin.user", "chief"),
          entry("tepai.admin.password", "long enough 1847"),
          entry("tepai.admin.mail", "chief@tepai.example"),
          entry("tepai.address", "https://tepai.example"),
          entry("tepai.mail.host", "mail.invalid"),
          entry("tepai.mail.from", "tepai@tepai.example"),
          entry("tepai.personal-data.key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="));

  @Test
  void aFullyConfiguredProductionMayStart() {
    assertThatCode(() -> start(COMPLETE, "production")).doesNotThrowAnyException();
  }

  @Test
  void otherProfilesNeedNothing() {
    assertThatCode(() -> start(Map.of(), "demonstration")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "spring.datasource.url, '', TEPAI_DATABASE_URL",
    "spring.datasource.url, jdbc:h2:mem:tepai, TEPAI_DATABASE_URL",
    "spring.datasource.username, '', TEPAI_DATABASE_USER",
    "spring.datasource.password, '', TEPAI_DATABASE_PASSWORD_FILE",
    "tepai.database.owner.user, '', TEPAI_DATABASE_OWNER_USER",
    "tepai.database.owner.user, tepai, 不能与",
    "tepai.database.owner.password, '', TEPAI_DATABASE_OWNER_PASSWORD_FILE",
    "tepai.database.owner.password.file, /no/such/file, /no/such/file",
    "tepai.database, embedded, embedded",
    "tepai.admin.user, '', TEPAI_ADMIN_USER",
    "tepai.admin.password, '', TEPAI_ADMIN_PASSWORD_FILE",
    "tepai.admin.password, short, 太弱",
    "tepai.admin.password, chief-chief-chief, 太弱",
    "tepai.admin.password, aaaaaaaaaaaaaaaa, 太弱",
    "tepai.admin.password.file, /no/such/file, /no/such/file",
    "tepai.mail.password.file, /no/such/file, /no/such/file",
    "tepai.admin.mail, '', TEPAI_ADMIN_MAIL",
    "tepai.admin.mail, nobody, TEPAI_ADMIN_MAIL",
    "tepai.address, '', TEPAI_ADDRESS",
    "tepai.address, tepai.example, TEPAI_ADDRESS",
    "tepai.address, https://, TEPAI_ADDRESS",
    "tepai.mail.host, '', TEPAI_MAIL_HOST",
    "tepai.mail.from, '', TEPAI_MAIL_FROM",
    "tepai.mail.from, 特派 <a@b.example>, TEPAI_MAIL_FROM",
    "tepai.mail.port, many, TEPAI_MAIL_PORT",
    "tepai.mail.tls, sometimes, TEPAI_MAIL_TLS",
    "tepai.mail.user, tepai, TEPAI_MAIL_PASSWORD_FILE",
    "tepai.personal-data.key, '', TEPAI_PERSONAL_DATA_KEY_FILE",
    "tepai.personal-data.key, c2hvcnQ=, 32",
    "tepai.personal-data.key.file, /no/such/file, /no/such/file",
    "tepai.personal-data.cipher, rot13, sm4"
  })
  void eachMissingThingIsNamed(String property, String value, String told) {
    Map<String, String> settings = new HashMap<>(COMPLETE);
    settings.put(property, value);
    assertThat(refusal(settings, "production").missing()).singleElement().asString().contains(told);
  }

  @Test
  void theDemonstrationIsNotStartedBesideProduction() {
    assertThat(refusal(COMPLETE, "production", "demonstration").missing())
        .singleElement()
        .asString()
        .contains("demonstration");
  }

  @Test
  void aProviderOfIdentitiesIsNamedWithItsSecretAndWhatItsClaimsMean() {
    assertThat(refusal(COMPLETE, "production", "oidc").missing())
        .hasSize(4)
        .allSatisfy(missing -> assertThat(missing).startsWith("TEPAI_OIDC_"));
  }

  @Test
  void aSecretMayStandInAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("admin"), "from a file 2958\n");
    Map<String, String> settings = new HashMap<>(COMPLETE);
    settings.remove("tepai.admin.password");
    settings.put("tepai.admin.password.file", file.toString());
    assertThat(start(settings, "production").getProperty("tepai.admin.password"))
        .isEqualTo("from a file 2958");
  }

  @Test
  void theApplicationItselfRefusesAndSaysWhyInOneMessage(CapturedOutput output) {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(TepaiApplication.class).profiles("production");
    assertThat(catchThrowableOfType(MissingRequirements.class, application::run).missing())
        .hasSize(12);
    assertThat(output)
        .contains(
            "TEPAI_DATABASE_URL", "TEPAI_ADMIN_PASSWORD", "production is not fully configured")
        .doesNotContain("at org.springframework");
  }

  @ParameterizedTest
  @CsvSource({"08001, TEPAI_DATABASE_URL", "28P01, TEPAI_DATABASE_PASSWORD", "3D000, 建库"})
  void anUnreachableDatabaseIsToldWithItsRemedy(String state, String remedy) {
    PSQLException cause =
        new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0Mno\0"));
    assertThat(new DatabaseUnreachableReport().analyze(cause).getAction()).contains(remedy);
  }

  @Test
  void otherFaultsOfTheDatabaseAreNotExplainedAway() {
    PSQLException cause = new PSQLException("no", PSQLState.SYNTAX_ERROR);
    assertThat(new DatabaseUnreachableReport().analyze(cause)).isNull();
  }

  private static MissingRequirements refusal(Map<String, String> settings, String... profiles) {
    return catchThrowableOfType(MissingRequirements.class, () -> start(settings, profiles));
  }

  private static StandardEnvironment start(Map<String, String> settings, String... profiles) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.setActiveProfiles(profiles);
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("test", new HashMap<>(settings)));
    GenericApplicationContext context = new GenericApplicationContext();
    context.setEnvironment(environment);
    new ProductionRequirements().initialize(context);
    return environment;
  }
}
