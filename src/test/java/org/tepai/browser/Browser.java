package org.tepai.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A Chromium as it stands on an official's desk in China: Chinese, China's time. Where there is
 * none, a person's build goes on without it, loudly; the build server's does not.
 */
final class Browser implements AutoCloseable {

  private static final String[] BROWSERS = {"chromium", "chromium-browser", "google-chrome"};

  final ChromeDriver driver;
  final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  static Browser open() {
    Path home = temporary("browser");
    Path downloads = temporary("downloads");
    ChromeOptions options = options(home, downloads);
    options.setBinary(found("tepai.chromium", BROWSERS));
    return new Browser(new ChromeDriver(service(), options), downloads);
  }

  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(found("webdriver.chrome.driver", "chromedriver"))
        .withEnvironment(Map.of("TZ", "Asia/Shanghai", "LANGUAGE", "zh_CN", "LANG", "zh_CN.UTF-8"))
        .build();
  }

  private static ChromeOptions options(Path home, Path downloads) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=zh-CN",
        "--window-size=1500,1090",
        "--user-data-dir=" + home);
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    return options;
  }

  private static File found(String property, String... names) {
    Optional<File> told = Optional.ofNullable(System.getProperty(property)).map(File::new);
    return told.or(() -> onPath(List.of(names))).orElseGet(() -> missing(names[0], property));
  }

  private static Optional<File> onPath(List<String> names) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  private static File missing(String name, String property) {
    String told =
        "NOT TESTED IN A BROWSER: no %s on the PATH and none in -D%s".formatted(name, property);
    System.err.println(told);
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail(told);
    }
    return Assumptions.abort(told);
  }

  private static Path temporary(String name) {
    try {
      return Files.createTempDirectory("tepai-" + name);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
