package org.tepai.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts PostgreSQL inside the application so that a newcomer needs nothing but a JDK. Unlike the
 * library's defaults, which are made for tests, nothing that was committed is lost when the machine
 * goes down.
 */
@Configuration
@ConditionalOnProperty(name = "tepai.database", havingValue = "embedded")
class EmbeddedDatabase {

  private static final Duration STARTUP = Duration.ofSeconds(60);

  @Bean(destroyMethod = "close")
  DataDirectory dataDirectory(
      @Value("${tepai.data}") Path data,
      @Value("${tepai.database-binaries:${tepai.data}/postgresql-binaries}") Path binaries)
      throws IOException {
    return DataDirectory.claim(
        data.toAbsolutePath().normalize(), binaries.toAbsolutePath().normalize());
  }

  /** Closed after everything that uses a connection, because the pool depends on it. */
  @Bean(destroyMethod = "close")
  EmbeddedPostgres embeddedPostgres(
      DataDirectory directory, @Value("${tepai.database-durable:true}") boolean durable)
      throws IOException {
    StalePostmaster.stopIfLeftBehind(directory.postgres());
    Files.createDirectories(directory.binaries());
    String safety = durable ? "on" : "off";
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory.postgres())
        .setOverrideWorkingDirectory(directory.binaries().toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(STARTUP)
        .setServerConfig("fsync", safety)
        .setServerConfig("synchronous_commit", safety)
        .setServerConfig("full_page_writes", safety)
        .setServerConfig("max_connections", "60")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("timezone", "Asia/Shanghai")
        .start();
  }

  @Bean
  DataSource dataSource(EmbeddedPostgres postgres) {
    DatabaseRoles.separate(postgres.getPostgresDatabase());
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(
        postgres.getJdbcUrl(DatabaseRoles.APPLICATION, "postgres") + "&reWriteBatchedInserts=true");
    pool.setMaximumPoolSize(20);
    pool.setPoolName("tepai");
    return pool;
  }

  /** Migrations are the owner's. */
  @Bean
  FlywayConfigurationCustomizer migrationsByTheOwner(EmbeddedPostgres postgres) {
    return migrations ->
        migrations
            .dataSource(postgres.getPostgresDatabase())
            .placeholders(Map.of("application", DatabaseRoles.APPLICATION));
  }
}
