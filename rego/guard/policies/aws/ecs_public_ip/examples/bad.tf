resource "aws_ecs_service" "scorer" {
  name            = "scorer"
  cluster         = "serving"
  task_definition = "scorer:4"
  launch_type     = "FARGATE"

  network_configuration {
    subnets          = ["subnet-0a1b2c3d4e5f67890"]
    security_groups  = ["sg-0a1b2c3d4e5f67890"]
    assign_public_ip = true
  }
}
