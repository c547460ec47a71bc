resource "aws_ecs_task_definition" "etl" {
  family             = "etl"
  execution_role_arn = "arn:aws:iam::111122223333:role/ecs-execution"
  task_role_arn      = "arn:aws:iam::111122223333:role/etl"
  container_definitions = jsonencode([{
    name  = "etl"
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/etl:8.3.0"
  }])
}
