resource "aws_ecs_service" "api" {
  name                   = "api"
  cluster                = "serving"
  task_definition        = "api:12"
  desired_count          = 2
  enable_execute_command = false
}
