resource "aws_ecs_task_definition" "tracer" {
  family = "tracer"
  container_definitions = jsonencode([{
    name  = "tracer"
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/tracer:0.4.0"
    linuxParameters = {
      capabilities = {
        drop = ["ALL"]
      }
    }
  }])
}
