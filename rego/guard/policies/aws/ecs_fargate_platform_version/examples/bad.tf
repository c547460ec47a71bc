resource "aws_ecs_service" "etl" {
  name             = "etl"
  cluster          = "batch"
  task_definition  = "etl:9"
  launch_type      = "FARGATE"
  platform_version = "1.3.0"

  network_configuration {
    subnets = ["subnet-0a1b2c3d4e5f67890"]
  }
}
