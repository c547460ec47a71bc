resource "aws_quicksight_data_source" "sales" {
  data_source_id = "sales"
  name           = "Sales"
  type           = "POSTGRESQL"

  parameters {
    rds {
      database    = "sales"
      instance_id = "sales"
    }
  }

  ssl_properties {
    disable_ssl = false
  }
}
