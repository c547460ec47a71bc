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

  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/5e6f7081-0000-1111-2222-333344445555"
  }
}
