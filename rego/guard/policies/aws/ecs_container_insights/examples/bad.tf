resource "aws_ecs_cluster" "batch" {
  name = "batch"
}
