resource "aws_keyspaces_table" "telemetry" {
  keyspace_name = "devices"
  table_name    = "telemetry"

  schema_definition {
    column {
      name = "device"
      type = "ascii"
    }

    partition_key {
      name = "device"
    }
  }
}
