resource "aws_ecs_cluster" "serving" {
  name = "serving"

  configuration {
    execute_command_configuration {
      logging    = "OVERRIDE"

      log_configuration {
        cloud_watch_log_group_name     = "ecs-sessions"
        cloud_watch_encryption_enabled = true
      }
    }
  }
}
