resource "aws_ecs_task_definition" "builder" {
  family = "builder"
  container_definitions = jsonencode([{
    name  = "builder"
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/builder:2.2.0"
  }])

  volume {
    name      = "docker"
    host_path = "/var/run/docker.sock"
  }
}
