resource "aws_appflow_flow" "crm" {
  name    = "crm"
  kms_arn = "arn:aws:kms:eu-west-1:111122223333:key/00008192-2222-3333-4444-555566667777"

  source_flow_config {
    connector_type = "S3"

    source_connector_properties {
      s3 {
        bucket_name   = "acme-crm"
        bucket_prefix = "export"
      }
    }
  }

  destination_flow_config {
    connector_type = "S3"

    destination_connector_properties {
      s3 {
        bucket_name = "acme-lake"
      }
    }
  }

  task {
    source_fields = ["id"]
    task_type     = "Map_all"
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}
