resource "aws_ecs_task_definition" "scorer" {
  family = "scorer"
  container_definitions = jsonencode([{
    name                   = "scorer"
    image                  = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/scorer:1.1.0"
    readonlyRootFilesystem = true
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        "awslogs-group"         = "scorer"
        "awslogs-region"        = "eu-west-1"
        "awslogs-stream-prefix" = "ecs"
      }
    }
  }])
}
