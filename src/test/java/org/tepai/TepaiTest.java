package org.tepai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.tepai.mail.PostOffice;

/**
 * A test against the whole product, started once in each process of the suite: the deployed models,
 * the demonstration's accounts, an embedded database, a clock the test sets, jobs the test runs, a
 * mail server that keeps what arrives.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostOffice.Opening.class)
@ExtendWith(FreshCases.class)
@ActiveProfiles({"demonstration", "test"})
public @interface TepaiTest {}
