resource "aws_ecs_task_definition" "profiler" {
  family   = "profiler"
  pid_mode = "host"
  container_definitions = jsonencode([{
    name  = "profiler"
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/profiler:0.9.3"
  }])
}
