resource "aws_ecs_task_definition" "trainer" {
  family = "trainer"
  container_definitions = jsonencode([{
    name       = "trainer"
    image      = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/trainer:1.4.2"
    privileged = false
  }])
}
