package org.tepai;

import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.tepai.audit.AuditCommand;

/**
 * Starts the whole product: engine, Tasklist, our tables and, unless told otherwise, a database of
 * its own.
 */
@SpringBootApplication
public class TepaiApplication {

  public static void main(String[] arguments) {
    OptionalInt end = AuditCommand.run(System.out, arguments);
    if (end.isPresent()) {
      System.exit(end.getAsInt());
    }
    SpringApplication.run(TepaiApplication.class, arguments);
  }
}
