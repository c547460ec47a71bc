resource "aws_ecs_service" "index" {
  name            = "index"
  cluster         = "serving"
  task_definition = "index:7"
  desired_count   = 2

  volume_configuration {
    name = "data"

    managed_ebs_volume {
      role_arn   = "arn:aws:iam::111122223333:role/ecs-volumes"
      size_in_gb = 100
      encrypted  = false
    }
  }
}
