resource "aws_keyspaces_table" "readings" {
  keyspace_name = "devices"
  table_name    = "readings"

  schema_definition {
    column {
      name = "device"
      type = "ascii"
    }

    partition_key {
      name = "device"
    }
  }

  point_in_time_recovery {
    status = "DISABLED"
  }
}
