package cn.jifen.web.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One installation: its database and its folder.
 *
 * @param address of the database
 * @param user login; empty for the embedded database
 * @param password of the login; never printed or logged
 * @param folder keys, log files, and the embedded database when that is the one
 * @param embedded whether the database lies in the folder
 */
record Installation(
    DatabaseAddress address, String user, String password, Path folder, boolean embedded) {

  /** The embedded database in a folder. */
  static Installation embeddedIn(Path folder) {
    return new Installation(DatabaseAddress.embeddedIn(folder), "sa", "", folder, true);
  }

  /** What the program's parts are configured with. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jifen.data", folder.toAbsolutePath().normalize().toString());
    properties.put("datasources.default.url", address.url());
    properties.put("datasources.default.username", user);
    properties.put("datasources.default.password", password);
    properties.put(
        "datasources.default.driver-class-name",
        address.isMySql() ? "com.mysql.cj.jdbc.Driver" : "org.h2.Driver");
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Installation[" + address.url() + ", " + folder + "]";
  }
}
