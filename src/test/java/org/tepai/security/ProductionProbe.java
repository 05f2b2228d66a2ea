package org.tepai.security;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tepai.TepaiApplication;

/** Starts production with what its environment says, and tells who could sign in. */
final class ProductionProbe {

  static final String CHIEF = "root-of-all";
  static final String PASSWORD = "a secret of chiefs 1847";
  static final String CHIEF_SIGNS_IN = "chief signs in: ";
  static final String ADMINISTRATORS = "administrators: ";
  static final String OTHERS_WHO_SIGN_IN = "others who sign in: ";

  public static void main(String[] arguments) {
    SpringApplicationBuilder production =
        new SpringApplicationBuilder(TepaiApplication.class).profiles("production");
    try (ConfigurableApplicationContext application = production.run("--server.port=0")) {
      tell(application.getBean(IdentityService.class));
    }
  }

  private static void tell(IdentityService identities) {
    System.out.println(CHIEF_SIGNS_IN + identities.checkPassword(CHIEF, PASSWORD));
    System.out.println(
        ADMINISTRATORS
            + ids(identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list()));
    List<String> others =
        ids(identities.createUserQuery().list()).stream()
            .filter(user -> guessed(identities, user))
            .toList();
    System.out.println(OTHERS_WHO_SIGN_IN + others);
  }

  private static List<String> ids(List<User> users) {
    return users.stream().map(User::getId).toList();
  }

  /** Contacts of offices are known without a password; only the demonstration gives them one. */
  private static boolean guessed(IdentityService identities, String user) {
    return Stream.of(user, "tepai", "demo")
        .anyMatch(guess -> identities.checkPassword(user, guess));
  }

  private ProductionProbe() {}
}
