import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server for tests: HOME PORT, with HOME/neo4j.conf, and the password in IZLEK_TEST_PASSWORD.
 * Says "ready" when it answers with that password, and stops when its standard input ends, so that it cannot outlive its tests.
 */
public class TestServer {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(home)
            .loadPropertiesFromFile(home.resolve("neo4j.conf"))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .build();
    server
        .database("system")
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", System.getenv("IZLEK_TEST_PASSWORD")));
    // Bolt answers before the password is set, and refuses; only now is it ready.
    System.out.println("ready");
    waitForEndOf(System.in);
    // The data are thrown away, so nothing is gained by closing them.
    Runtime.getRuntime().halt(0);
  }

  private static void waitForEndOf(java.io.InputStream input) throws IOException {
    while (input.read() != -1) {}
  }
}
