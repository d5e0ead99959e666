package cn.jifen.web.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One installation: its database and its folder.
 *
 * @param url JDBC address; empty for the embedded database in the folder
 * @param user login; blank for the embedded database
 * @param password of the login; never printed or logged
 * @param folder keys, log files, and the embedded database when that is the one
 */
record Installation(Optional<String> url, String user, String password, Path folder) {

  /** The embedded database in a folder. */
  static Installation embeddedIn(Path folder) {
    return new Installation(Optional.empty(), "", "", folder);
  }

  /** Whether the database lies in the folder. */
  boolean isEmbedded() {
    return url.isEmpty();
  }

  /** What the program's parts are configured with. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    Path absolute = folder.toAbsolutePath().normalize();
    properties.put("jifen.data", absolute.toString());
    url.ifPresent(
        address -> {
          properties.put("jifen.db.url", address);
          properties.put("jifen.db.user", user);
          properties.put("jifen.db.password", password);
          properties.put("jifen.keys", absolute.resolve("jifen.keys").toString());
        });
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Installation[" + folder + "]";
  }
}
