package org.waymark.quota;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The connections of the service, with a count of the statements sent; or none at all. */
final class CountedStatements extends PGSimpleDataSource {

  private final transient DataSource database;
  private final AtomicInteger statements = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean away;

  CountedStatements(DataSource database) {
    this.database = database;
  }

  int sent() {
    return statements.getAndSet(0);
  }

  int asked() {
    return asked.getAndSet(0);
  }

  void beAway(boolean now) {
    away = now;
  }

  @Override
  public Connection getConnection() throws SQLException {
    asked.incrementAndGet();
    if (away) {
      throw new SQLException("On purpose");
    }
    var connection = database.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, values) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return method.invoke(connection, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
