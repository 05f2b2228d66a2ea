package org.tepai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the whole product: engine, Tasklist, our tables and, unless told otherwise, a database of
 * its own.
 */
@SpringBootApplication
public class TepaiApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(TepaiApplication.class, arguments);
  }
}
