resource "aws_glue_connection" "labels" {
  name = "labels"

  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://labels.internal:5432/labels"
    SECRET_ID           = "labels-reader"
    JDBC_ENFORCE_SSL    = "false"
  }
}
