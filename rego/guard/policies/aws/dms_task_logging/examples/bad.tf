resource "aws_dms_replication_task" "labels" {
  replication_task_id      = "labels"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:eu-west-1:111122223333:rep:ABCDEF"
  source_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:SOURCE"
  target_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:TARGET"
  table_mappings           = jsonencode({ rules = [] })

  replication_task_settings = jsonencode({
    Logging = { EnableLogging = false }
  })
}
