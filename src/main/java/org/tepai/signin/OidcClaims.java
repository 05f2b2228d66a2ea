package org.tepai.signin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tepai.process.AdministratorKind;

/**
 * What a provider says of somebody, read by the settings.
 *
 * @param account under which he is known here
 * @param posts roles that he has by his claims
 * @param kinds of administrators as which he may come in
 * @param unknown values meant for this system that mean nothing here
 */
record OidcClaims(
    String account, Set<OidcPost> posts, Set<AdministratorKind> kinds, List<String> unknown) {

  static OidcClaims read(OidcSettings settings, Map<String, Object> claims) {
    OidcSettings.Claims names = settings.claims();
    List<String> values =
        texts(at(claims, names.roles())).stream()
            .filter(value -> value.startsWith(names.prefix()))
            .toList();
    return new OidcClaims(
        texts(at(claims, names.account())).stream().findFirst().orElse(""),
        values.stream()
            .flatMap(value -> settings.posts(value).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        values.stream()
            .flatMap(value -> settings.administrator(value).stream())
            .collect(Collectors.toSet()),
        values.stream().filter(value -> !means(settings, value)).toList());
  }

  private static boolean means(OidcSettings settings, String value) {
    return !settings.posts(value).isEmpty() || settings.administrator(value).isPresent();
  }

  /** A claim by its whole name, else by the path of its parts. */
  private static Optional<Object> at(Map<?, ?> claims, String path) {
    if (claims.get(path) != null || !path.contains(".")) {
      return Optional.ofNullable(claims.get(path));
    }
    int dot = path.indexOf('.');
    return claims.get(path.substring(0, dot)) instanceof Map<?, ?> parts
        ? at(parts, path.substring(dot + 1))
        : Optional.empty();
  }

  /** Anything but words is taken for nothing. */
  private static List<String> texts(Optional<Object> claim) {
    Collection<?> values =
        claim
            .<Collection<?>>map(
                found -> found instanceof Collection<?> list ? list : List.of(found))
            .orElse(List.of());
    return values.stream()
        .filter(String.class::isInstance)
        .map(value -> ((String) value).strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
