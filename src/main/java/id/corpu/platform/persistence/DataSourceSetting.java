package id.corpu.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/** The one data source of the portal; address, user and password come from the settings. */
@DataSourceDefinition(
    name = "java:app/jdbc/corpu",
    className = "id.corpu.platform.persistence.PortalDataSource",
    url = "${MPCONFIG=corpu.db.url}",
    user = "${MPCONFIG=corpu.db.user}",
    password = "${MPCONFIG=corpu.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 4,
    minPoolSize = 4,
    maxPoolSize = 24,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.max-wait-time-in-millis=10000"
    })
@Singleton
public class DataSourceSetting {}
