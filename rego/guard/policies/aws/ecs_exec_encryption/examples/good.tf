resource "aws_ecs_cluster" "serving" {
  name = "serving"

  configuration {
    execute_command_configuration {
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
      logging    = "OVERRIDE"

      log_configuration {
        cloud_watch_log_group_name     = "ecs-sessions"
        cloud_watch_encryption_enabled = true
      }
    }
  }
}
